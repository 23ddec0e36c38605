import { ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { PLATFORMS } from '../handles/platforms.js';
import { REGISTRY_STATUSES, type RegistryStatus } from '../handles/registry.sql.js';
import { PageQuery } from '../http/page.js';
import { COMPRESSIONS, type Compression, type Format, FORMATS } from './formats.js';

export class CreateExportDto {
  @IsIn(FORMATS)
  format!: Format;

  /** Only these platforms; all of them, when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(PLATFORMS, { each: true })
  platforms?: string[];

  /** Only these statuses: verified and no_account, when left out. conflicted and revoked have to be asked for by name. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(REGISTRY_STATUSES, { each: true })
  statuses?: RegistryStatus[];

  /** Only entries with this confidence at least, 0 to 1. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  minConfidence?: number;

  /** Only what changed after this place in the feed: the lastSeq of the export before. What no longer matches comes as `removed`. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after?: number;

  /** none, when left out; of Parquet it is the pages' compression, and zstd when left out. */
  @IsOptional()
  @IsIn(COMPRESSIONS)
  compression?: Compression;
}

export const EXPORT_STATUSES = ['queued', 'running', 'done', 'failed'] as const;

export class ExportsQuery extends PageQuery {
  /** Only exports that are so far. */
  @IsOptional()
  @IsIn(EXPORT_STATUSES)
  status?: (typeof EXPORT_STATUSES)[number];
}
