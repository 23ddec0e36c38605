import { IsString, Length, MaxLength } from 'class-validator';

export class PasswordDto {
  @IsString()
  @MaxLength(200)
  password!: string;
}

export class CodeDto {
  /** Six digits of the app; spaces do no harm. */
  @IsString()
  @Length(6, 40)
  code!: string;
}

export class PasswordAndCodeDto extends PasswordDto {
  /** Six digits of the app, or a recovery code. */
  @IsString()
  @Length(6, 40)
  code!: string;
}
