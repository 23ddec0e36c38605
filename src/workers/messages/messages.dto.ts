import { Transform } from 'class-transformer';
import { IsString, Length } from 'class-validator';
import { trimmed } from '../../auth/auth.dto.js';

export class SendMessageDto {
  /** What the worker reads, as it is written. */
  @Transform(trimmed)
  @IsString()
  @Length(1, 2000)
  text!: string;
}
