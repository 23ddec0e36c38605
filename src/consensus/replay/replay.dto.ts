import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { PolicyDto } from '../../tasks/policies/policy.dto.js';

export class ReplayDto {
  /** The batch whose ballots are replayed; left out: those of all. */
  @IsOptional()
  @IsUUID('all')
  batch?: string | null;

  /** What to try, one to sixty; what is left out of a policy is 7 of 9. Only what says when a task is settled matters here. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => PolicyDto)
  policies!: PolicyDto[];
}
