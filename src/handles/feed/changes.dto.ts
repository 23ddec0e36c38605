import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { listed } from '../../http/listed.js';
import { PLATFORMS } from '../platforms.js';

export class ChangesQuery {
  /** The last seq that was seen; 0 for the beginning. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after: number = 0;

  /** How many changes at most. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 50;

  /** How many seconds to wait for a change when there is none. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(60)
  wait: number = 0;

  /** Only changes on these platforms, separated by commas. */
  @IsOptional()
  @Transform(listed)
  @IsIn(PLATFORMS, { each: true })
  platform?: string[];
}

export class ForgetChangesDto {
  /** The last change to forget. */
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  upTo!: number;

  @IsString()
  @Length(1, 500)
  reason!: string;
}
