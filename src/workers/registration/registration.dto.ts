import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEmail, IsISO31661Alpha2, IsString, Length, MaxLength, ValidateBy } from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { trimmed } from '../../auth/auth.dto.js';
import { isLanguageTag } from './language-tags.js';

export class RegisterWorkerDto {
  @Transform(trimmed)
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsString()
  @Length(10, 200)
  password!: string;

  @Transform(trimmed)
  @IsString()
  @Length(1, 80)
  displayName!: string;

  /** ISO 3166, two letters. */
  @NullIsLeftOut()
  @IsISO31661Alpha2()
  country?: string;

  /** BCP 47: en, pt-BR. */
  @NullIsLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateBy(
    { name: 'isLanguageTag', validator: { validate: isLanguageTag, defaultMessage: () => 'must be language tags such as en or pt-BR' } },
    { each: true },
  )
  languages?: string[];
}
