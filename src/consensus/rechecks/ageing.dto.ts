import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { PLATFORMS } from '../../handles/platforms.js';

export class PlatformAgeingDto {
  @IsIn(PLATFORMS)
  platform!: string;

  /** 1 to 3650; null: this platform's handles never age. */
  @ValidateIf((_, days: unknown) => days !== null)
  @IsInt()
  @Min(1)
  @Max(3650)
  days!: number | null;
}

/** What is left out stays as it is. */
export class ChangeAgeingDto {
  /** A batch that is open; null: no re-checks. */
  @IsOptional()
  @IsUUID()
  batchId?: string | null;

  @NullIsLeftOut()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  dailyCap?: number;

  @NullIsLeftOut()
  @IsArray()
  @ArrayMaxSize(PLATFORMS.length)
  @IsObject({ each: true })
  @ArrayUnique((each: PlatformAgeingDto | null) => each?.platform)
  @ValidateNested({ each: true })
  @Type(() => PlatformAgeingDto)
  platforms?: PlatformAgeingDto[];

  @NullIsLeftOut()
  @IsString()
  @MaxLength(500)
  reason?: string;
}
