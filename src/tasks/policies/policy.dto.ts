import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Max,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { StopRule } from '../../consensus/quorum.js';
import { trimmed } from '../../auth/auth.dto.js';

const STOP_RULES: StopRule[] = ['early', 'fixed', 'adaptive'];

/** May be left out, but not be null. */
const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** All optional: what is left out is 7 of 9, or stays as it is. */
export class PolicyDto {
  /** How many ballots must agree: more than half of the panel. */
  @MayBeLeftOut()
  @IsNumber()
  agree?: number;

  /** How many ballots a task may collect, at most 99. */
  @MayBeLeftOut()
  @IsNumber()
  panel?: number;

  /** early: stop as soon as the outcome is certain. fixed: collect the whole panel, then count. adaptive: ask the confidence after each ballot from minAgree on, and give up when another ballot isn't worth its price. */
  @MayBeLeftOut()
  @IsIn(STOP_RULES)
  stop?: StopRule;

  @IsOptional()
  @IsNumber()
  minAgree?: number | null;

  /** The confidence that a resolution needs beside the heads, from 0.5 to less than 1. */
  @IsOptional()
  @IsNumber()
  confidenceFloor?: number | null;

  /** The effective votes that a resolution needs beside the heads. */
  @IsOptional()
  @IsNumber()
  minEffective?: number | null;

  /** A larger panel, tried once when the quorum is out of reach. */
  @IsOptional()
  @IsNumber()
  extendTo?: number | null;

  /** Open only as many places as the quorum still needs. */
  @MayBeLeftOut()
  @IsBoolean()
  staged?: boolean;

  /** For re-checks: so many first ballots that all say what the registry says end a round; otherwise it becomes a whole one. From 2 to less than agree. */
  @IsOptional()
  @IsNumber()
  confirm?: number | null;

  /** How long a worker may keep a task: 30 to 86400. */
  @MayBeLeftOut()
  @IsNumber()
  leaseSeconds?: number;

  /** Where renewals end. */
  @MayBeLeftOut()
  @IsNumber()
  maxLeaseSeconds?: number;

  /** How long after its lease an answer is still kept and paid. */
  @MayBeLeftOut()
  @IsNumber()
  lateSeconds?: number;

  /** So many "I can't tell" dispute a task. */
  @MayBeLeftOut()
  @IsNumber()
  maxCannotTell?: number;

  /** The share of gold tasks, 0 to 0.5. */
  @MayBeLeftOut()
  @IsNumber()
  goldRate?: number;

  @MayBeLeftOut()
  @IsBoolean()
  requireQualification?: boolean;
}

/** Brings an earlier version's values back, as a new version. */
export class RestorePolicyDto {
  /** Whose values. */
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  version!: number;

  /** new: for tasks to come. open: for those that are open as well, which are decided anew at once. */
  @IsIn(['new', 'open'])
  apply!: 'new' | 'open';

  @Transform(trimmed)
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  reason!: string;
}

export class ChangePolicyDto {
  @IsObject()
  @ValidateNested()
  @Type(() => PolicyDto)
  policy!: PolicyDto;

  /** new: for tasks to come. open: for those that are open as well, which are decided anew at once. */
  @IsIn(['new', 'open'])
  apply!: 'new' | 'open';

  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(1000)
  reason?: string;
}
