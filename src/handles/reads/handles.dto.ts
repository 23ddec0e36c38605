import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { listed } from '../../http/listed.js';
import { PageQuery } from '../../http/page.js';
import { PLATFORMS, type Platform } from '../platforms.js';
import { REGISTRY_STATUSES } from '../registry.sql.js';

export class HandlesQuery extends PageQuery {
  /** Only these platforms, separated by commas. */
  @IsOptional()
  @Transform(listed)
  @IsIn(PLATFORMS, { each: true })
  platform?: string[];

  /** Only these statuses, separated by commas; all of them, when left out. */
  @IsOptional()
  @Transform(listed)
  @IsIn(REGISTRY_STATUSES, { each: true })
  status?: string[];

  /** Only entries that were written or confirmed at this time or later. To follow changes, read the feed. */
  @IsOptional()
  @IsISO8601({ strict: true })
  updatedSince?: string;

  /** Only this athlete. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  externalId?: string;

  /** A part of the athlete's name or of the handle, or the athlete's whole id. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;
}

export class PairDto {
  @IsString()
  @Length(1, 200)
  externalId!: string;

  @IsIn(PLATFORMS)
  platform!: Platform;
}

export class LookupDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PairDto)
  pairs!: PairDto[];
}

export class ParseQuery {
  @IsIn(PLATFORMS)
  platform!: Platform;

  /** What was typed or pasted. */
  @IsString()
  @MaxLength(5000)
  value!: string;

  /** The account has no name of its own, only a number: then a link with the number is accepted. */
  @IsOptional()
  @IsIn(['true', 'false'])
  accountHasNoName?: 'true' | 'false';
}
