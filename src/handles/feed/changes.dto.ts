import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { listed } from '../../http/listed.js';
import { CURSOR_NAME } from './cursors/cursors.dto.js';
import { PLATFORMS } from '../platforms.js';

export class ChangesQuery {
  /** The last seq that was seen; 0, or left out, for the beginning. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after?: number;

  /** The name of a cursor that is kept here: changes after where it stands. It moves when you say so, with PUT /api/v1/cursors/{name}. */
  @IsOptional()
  @Matches(CURSOR_NAME, { message: 'cursor is no name that a cursor can have' })
  cursor?: string;

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
