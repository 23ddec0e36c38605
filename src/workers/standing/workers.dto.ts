import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { trimmed } from '../../auth/auth.dto.js';
import { PageQuery } from '../../http/page.js';
import { STANDING_CAUSES, type StandingCause, WORKER_STATUSES, type WorkerStatus } from './standing.js';

export class WorkerReasonDto {
  /** Why; suspensions, blocks and withdrawals show it to the worker. */
  @Transform(trimmed)
  @IsString()
  @Length(1, 1000)
  reason!: string;
}

export class GroundsDto extends WorkerReasonDto {
  /** What it is for; the worker reads it too. */
  @IsOptional()
  @IsIn(STANDING_CAUSES)
  cause: StandingCause = 'other';
}

export class QualificationDto extends GroundsDto {
  /** false: withdraws it. */
  @IsBoolean()
  granted!: boolean;
}

export class SuspensionDto extends GroundsDto {
  /** When it ends by itself; left out: when it is lifted. */
  @NullIsLeftOut()
  @IsISO8601({ strict: true })
  until?: string;
}

export const WORKER_SORTS = ['newest', 'oldest', 'name', 'last_active', 'reliability', '-reliability'] as const;
export type WorkerSort = (typeof WORKER_SORTS)[number];

export class WorkersQuery extends PageQuery {
  @IsOptional()
  @IsIn(WORKER_STATUSES)
  status?: WorkerStatus;

  /** Part of a name or e-mail address, or an id. */
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(254)
  q?: string;

  /** reliability: the least reliable first. */
  @IsOptional()
  @IsIn(WORKER_SORTS)
  sort: WorkerSort = 'newest';
}
