import { IsObject } from 'class-validator';

export class FormAnswersDto {
  /** For each question its text, or the choices: `{"name": "Zoe", "colours": ["red", "blue"]}`. */
  @IsObject()
  answers!: Record<string, string | string[]>;
}
