import { Type } from 'class-transformer';
import { IsIn, IsString, IsUUID, MaxLength, ValidateIf, ValidateNested, IsObject } from 'class-validator';

const KINDS = ['handle', 'no_account'] as const;

export class TrainingAnswerDto {
  @IsIn(KINDS)
  kind!: (typeof KINDS)[number];

  /** A handle or a link, as one would type it; with kind handle only. */
  @ValidateIf((dto: TrainingAnswerDto) => dto.kind === 'handle' || dto.value !== undefined)
  @IsString()
  @MaxLength(1000)
  value?: string;
}

export class AnswerTrainingDto {
  @IsUUID()
  itemId!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => TrainingAnswerDto)
  answer!: TrainingAnswerDto;
}
