import { Transform, Type } from 'class-transformer';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsNumber, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { NullIsLeftOut } from '../http/null-is-left-out.js';
import { PLATFORMS } from '../handles/platforms.js';
import { REGISTRY_STATUSES, type RegistryStatus } from '../handles/registry.sql.js';
import { listed } from '../http/listed.js';
import { PageQuery } from '../http/page.js';
import { COMPRESSIONS, type Compression, type Format, FORMATS } from './formats.js';

/** What a collector may use. */
export const USUAL_STATUSES: readonly RegistryStatus[] = ['verified', 'no_account'];

export class CreateExportDto {
  @IsIn(FORMATS)
  format!: Format;

  /** Only these platforms; all of them, when left out. */
  @NullIsLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(PLATFORMS, { each: true })
  platforms?: string[];

  /** Only these statuses: verified and no_account, when left out. conflicted and revoked have to be asked for by name. */
  @NullIsLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(REGISTRY_STATUSES, { each: true })
  statuses?: RegistryStatus[];

  /** Only entries with this confidence at least, 0 to 1. */
  @NullIsLeftOut()
  @IsNumber()
  @Min(0)
  @Max(1)
  minConfidence?: number;

  /** Only what changed after this place in the feed: the lastSeq of the export before. What no longer matches comes as `removed`. */
  @NullIsLeftOut()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after?: number;

  /** none, when left out; of Parquet it is the pages' compression, and zstd when left out. */
  @NullIsLeftOut()
  @IsIn(COMPRESSIONS)
  compression?: Compression;
}

export const EXPORT_STATUSES = ['queued', 'running', 'done', 'failed'] as const;

export class ExportsQuery extends PageQuery {
  /** Only exports that are so far. */
  @IsOptional()
  @IsIn(EXPORT_STATUSES)
  status?: (typeof EXPORT_STATUSES)[number];

  /** Only those of this schedule. */
  @IsOptional()
  @IsUUID()
  schedule?: string;
}

/** Of a schedule, whatever it exports; or else of everybody's snapshots those of this format and these filters. */
export class LatestExportQuery {
  /** The schedule's id. */
  @IsOptional()
  @IsUUID()
  schedule?: string;

  /** csv, when left out. */
  @IsOptional()
  @IsIn(FORMATS)
  format?: Format;

  /** Any, when left out. */
  @IsOptional()
  @IsIn(COMPRESSIONS)
  compression?: Compression;

  /** Of all of them, when left out. */
  @IsOptional()
  @Transform(listed)
  @IsArray()
  @IsIn(PLATFORMS, { each: true })
  platforms?: string[];

  /** verified and no_account, when left out. */
  @IsOptional()
  @Transform(listed)
  @IsArray()
  @IsIn(REGISTRY_STATUSES, { each: true })
  statuses?: RegistryStatus[];

  @IsOptional()
  @Type(() => Number)
  @IsNumber()
  @Min(0)
  @Max(1)
  minConfidence?: number;
}
