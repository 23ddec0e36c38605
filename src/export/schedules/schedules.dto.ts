import { Transform } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { trimmed } from '../../auth/auth.dto.js';
import { PLATFORMS, type Platform } from '../../handles/platforms.js';
import { REGISTRY_STATUSES, type RegistryStatus } from '../../handles/registry.sql.js';
import { COMPRESSIONS, type Compression, type Format, FORMATS } from '../formats.js';

export const KINDS = ['snapshot', 'increment'] as const;
export type Kind = (typeof KINDS)[number];

const IsGiven = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

export class TimingQuery {
  /** Minute, hour, day of month, month and day of week: "30 6 * * MON-FRI". */
  @IsString()
  @Length(1, 100)
  cron!: string;

  /** The IANA name of the zone that the cron expression is meant in; UTC, when left out. */
  @IsString()
  @Length(1, 100)
  timeZone: string = 'UTC';
}

export class CreateScheduleDto extends TimingQuery {
  @Transform(trimmed)
  @IsString()
  @Length(1, 200)
  name!: string;

  /** Everything each time, or what changed since the schedule's last finished export (the first is everything). */
  @IsIn(KINDS)
  kind: Kind = 'snapshot';

  @IsIn(FORMATS)
  format!: Format;

  /** As for an export. */
  @IsOptional()
  @IsIn(COMPRESSIONS)
  compression?: Compression | null;

  /** Only these platforms; all of them, when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(PLATFORMS, { each: true })
  platforms?: Platform[] | null;

  /** verified and no_account, when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(REGISTRY_STATUSES, { each: true })
  statuses?: RegistryStatus[] | null;

  /** Only entries with this confidence at least, 0 to 1. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  minConfidence?: number | null;

  /** How many finished exports stay; those before go. The newest always stays. Left out: as many as there are. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  keepLast?: number | null;

  /** How many days a finished export stays. The newest always stays. Left out: for good. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(36_500)
  keepDays?: number | null;

  @IsOptional()
  @IsBoolean()
  paused?: boolean | null;
}

/** What is left out stays as it is. Another filter or kind makes the next export a whole one. */
export class ChangeScheduleDto {
  @IsGiven()
  @Transform(trimmed)
  @IsString()
  @Length(1, 200)
  name?: string;

  @IsGiven()
  @IsString()
  @Length(1, 100)
  cron?: string;

  @IsGiven()
  @IsString()
  @Length(1, 100)
  timeZone?: string;

  @IsGiven()
  @IsIn(KINDS)
  kind?: Kind;

  @IsGiven()
  @IsIn(FORMATS)
  format?: Format;

  @IsGiven()
  @IsIn(COMPRESSIONS)
  compression?: Compression;

  /** null: all of them. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(PLATFORMS, { each: true })
  platforms?: Platform[] | null;

  @IsGiven()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(REGISTRY_STATUSES, { each: true })
  statuses?: RegistryStatus[];

  /** null: any, and unknown. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  minConfidence?: number | null;

  /** null: as many as there are. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  keepLast?: number | null;

  /** null: for good. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(36_500)
  keepDays?: number | null;

  /** A paused schedule runs again from its next time on; what it missed meanwhile is not made up for. */
  @IsGiven()
  @IsBoolean()
  paused?: boolean;
}
