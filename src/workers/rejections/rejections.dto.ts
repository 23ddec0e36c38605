import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsString, IsUUID, Length } from 'class-validator';
import { trimmed } from '../../auth/auth.dto.js';
import { FINDINGS, type Finding } from './rejections.sql.js';

export class RejectAnswersDto {
  /** The answers, by their assignments. */
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  assignmentIds!: string[];

  /** What was found about the worker. */
  @IsIn(FINDINGS)
  finding!: Finding;

  /** What the finding rests on. The worker reads it. */
  @Transform(trimmed)
  @IsString()
  @Length(1, 1000)
  reason!: string;
}
