import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { trimmed } from '../../auth/auth.dto.js';
import { PLATFORMS, type Platform } from '../../handles/platforms.js';
import { PageQuery } from '../../http/page.js';

export class GoldQuery extends PageQuery {
  @IsOptional()
  @IsIn(PLATFORMS)
  platform?: Platform;

  /** true: only what was taken out of use; false: only what is in use. */
  @IsOptional()
  @IsIn(['true', 'false'])
  retired?: 'true' | 'false';
}

export class PromoteDto {
  /** A resolved task. */
  @IsString()
  @Length(1, 100)
  taskId!: string;
}

export class RetireQuery {
  /** For the record. */
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(500)
  reason?: string;
}
