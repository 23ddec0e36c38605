import { Transform, Type } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { trimmed } from '../../auth/auth.dto.js';
import { PLATFORMS, type Platform } from '../../handles/platforms.js';
import { isAmount } from '../../shared/money.js';
import { PolicyDto } from '../policies/policy.dto.js';
import { BATCH_STATUSES, type BatchStatus } from './batch.view.js';

const IsAmount = (): PropertyDecorator =>
  ValidateBy({
    name: 'isAmount',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isAmount(value),
      defaultMessage: () => 'must be US dollars as a string, such as "0.05", with at most six decimals',
    },
  });

export class CreateBatchDto {
  @Transform(trimmed)
  @IsString()
  @Length(1, 200)
  name!: string;

  /** Where each athlete is looked up: one task for each. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(PLATFORMS, { each: true })
  platforms!: Platform[];

  /** US dollars for each answer: "0.05". */
  @IsAmount()
  reward!: string;

  /** What differs from 7 of 9. */
  @NullIsLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => PolicyDto)
  policy?: PolicyDto;

  /** Shown to the workers beside each task. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  instructions?: string | null;

  /** Higher goes first. */
  @NullIsLeftOut()
  @IsInt()
  @Min(-1000)
  @Max(1000)
  priority?: number;

  /** US dollars; the batch pauses when they are spent. None, or null: no limit. */
  @IsOptional()
  @IsAmount()
  budget?: string | null;
}

export class ChangeBatchDto {
  @ValidateIf((_, value: unknown) => value !== undefined)
  @Transform(trimmed)
  @IsString()
  @Length(1, 200)
  name?: string;

  @ValidateIf((_, value: unknown) => value !== undefined)
  @IsInt()
  @Min(-1000)
  @Max(1000)
  priority?: number;

  /** Closed is for good. */
  @ValidateIf((_, value: unknown) => value !== undefined)
  @IsIn(BATCH_STATUSES)
  status?: BatchStatus;

  /** US dollars; null: no limit. A batch that had paused for want of money goes on. */
  @IsOptional()
  @IsAmount()
  budget?: string | null;
}

export class AnswersQuery {
  @IsOptional()
  @IsIn(['csv', 'jsonl'])
  format: 'csv' | 'jsonl' = 'csv';
}
