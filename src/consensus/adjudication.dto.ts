import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { NullIsLeftOut } from '../http/null-is-left-out.js';
import { trimmed } from '../auth/auth.dto.js';

export class RulingDto {
  @IsIn(['handle', 'no_account', 'unresolvable'])
  kind!: 'handle' | 'no_account' | 'unresolvable';

  /** The handle, or a link to the profile; only with kind handle. */
  @ValidateIf((ruling: RulingDto) => ruling.kind === 'handle' || ruling.value !== undefined)
  @IsString()
  @MaxLength(5000)
  value?: string;

  /** The account has no name of its own, only a number. */
  @NullIsLeftOut()
  @IsBoolean()
  accountHasNoName?: boolean;
}

export class ReasonDto {
  /** Why; it is kept in the audit log. */
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason!: string;
}

export class AdjudicationDto extends ReasonDto {
  @IsObject()
  @ValidateNested()
  @Type(() => RulingDto)
  answer!: RulingDto;
}

export class PlanVoidDto extends ReasonDto {
  /** From ten seconds to an hour; five minutes when left out. */
  @NullIsLeftOut()
  @IsInt()
  @Min(10)
  @Max(3_600)
  afterSeconds?: number;
}

export class ConflictResolutionDto extends ReasonDto {
  /** The external id of the athlete who keeps the handle; null: neither. */
  @ValidateIf((body: ConflictResolutionDto) => body.keep !== null && !(body.exchange === true && body.keep === undefined))
  @IsString()
  @MaxLength(200)
  @ApiProperty({ type: String, nullable: true, required: false })
  keep?: string | null;

  /** Only for a pair that looks swapped, with keep null: both handles are right as they are. */
  @NullIsLeftOut()
  @IsBoolean()
  both?: boolean;

  /** Only for a pair that looks swapped, without keep: each gets the handle that the other had. */
  @NullIsLeftOut()
  @IsBoolean()
  exchange?: boolean;
}

export class DryRunQuery {
  /** Says what would change, and changes nothing. */
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}
