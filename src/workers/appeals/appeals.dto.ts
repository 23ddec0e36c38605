import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { trimmed } from '../../auth/auth.dto.js';
import { PageQuery } from '../../http/page.js';
import { APPEAL_MATTERS, APPEAL_STATUSES, type AppealMatter, type AppealStatus } from './appeals.view.js';

export class OpenAppealDto {
  @IsIn(APPEAL_MATTERS)
  about!: AppealMatter;

  /** Which answer; goes with rejection and answer. */
  @NullIsLeftOut()
  @IsUUID()
  assignmentId?: string;

  @Transform(trimmed)
  @IsString()
  @Length(1, 4000)
  text!: string;
}

export class AppealsQuery extends PageQuery {
  @IsOptional()
  @IsIn(APPEAL_STATUSES)
  status?: AppealStatus;
}

export class DecideAppealDto {
  @IsBoolean()
  granted!: boolean;

  /** What the worker is told. */
  @Transform(trimmed)
  @IsString()
  @Length(1, 4000)
  reason!: string;
}
