import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsNotEmpty, IsObject, IsString, IsUrl, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { NullIsLeftOut } from '../http/null-is-left-out.js';

export class AnswerDto {
  @IsIn(['handle', 'no_account'])
  kind!: 'handle' | 'no_account';

  /** The handle, or any link to the profile; only with kind handle. */
  @ValidateIf((answer: AnswerDto) => answer.kind === 'handle' || answer.value !== undefined)
  @IsString()
  @MaxLength(5000)
  value?: string;

  /** The account has no name of its own, only a number: then a link with the number is accepted. */
  @NullIsLeftOut()
  @IsBoolean()
  accountHasNoName?: boolean;
}

export class SubmissionDto {
  @IsObject()
  @ValidateNested()
  @Type(() => AnswerDto)
  answer!: AnswerDto;

  /** The page that showed it. */
  @NullIsLeftOut()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(2000)
  evidenceUrl?: string;

  /** What decided, when the athlete has namesakes. */
  @NullIsLeftOut()
  @IsString()
  @MaxLength(500)
  clue?: string;

  @NullIsLeftOut()
  @IsString()
  @MaxLength(2000)
  comment?: string;

  /** Claim the next task in the same step. */
  @NullIsLeftOut()
  @IsBoolean()
  next?: boolean;
}

export class ReturnDto {
  @IsNotEmpty()
  @IsIn(['skip', 'cannot_tell', 'broken'])
  reason!: 'skip' | 'cannot_tell' | 'broken';
}
