import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { trimmed } from '../../auth/auth.dto.js';
import { PLATFORMS, type Platform } from '../../handles/platforms.js';
import { PageQuery } from '../../http/page.js';
import { TASK_STATUSES, type TaskStatus } from './task.view.js';

export class TasksQuery extends PageQuery {
  /** Only this batch's, with the tasks that it shares with an earlier batch. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  batch?: string;

  @IsOptional()
  @IsIn(TASK_STATUSES)
  status?: TaskStatus;

  @IsOptional()
  @IsIn(PLATFORMS)
  platform?: Platform;

  /** An athlete's id, or part of a name. */
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @Length(1, 200)
  q?: string;
}
