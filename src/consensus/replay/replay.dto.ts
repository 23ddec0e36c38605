import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsObject, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { PolicyDto } from '../../tasks/policies/policy.dto.js';
import { FLIP_KINDS, type FlipKind } from './replay.view.js';

export class ReplayDto {
  /** The batch whose ballots are replayed; left out: those of all. */
  @IsOptional()
  @IsUUID('all')
  batch?: string | null;

  /** What to try, one to sixty; what is left out of a policy is 7 of 9. Only what says when a task is settled matters here. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PolicyDto)
  policies!: PolicyDto[];

  /** How many of the tasks that would flip are listed for each policy. */
  @IsInt()
  @Min(0)
  @Max(100)
  listed: number = 100;
}

export class FlipsDto {
  /** The batch whose ballots are replayed; left out: those of all. */
  @IsOptional()
  @IsUUID('all')
  batch?: string | null;

  /** What is left out is 7 of 9. */
  @IsObject()
  @ValidateNested()
  @Type(() => PolicyDto)
  policy!: PolicyDto;

  /** Only those that gain an answer, lose it, or get another one. */
  @NullIsLeftOut()
  @IsIn(FLIP_KINDS)
  kind?: FlipKind;
}
