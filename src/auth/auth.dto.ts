import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsEmail, IsIn, IsISO8601, IsString, Length, MaxLength } from 'class-validator';
import { NullIsLeftOut } from '../http/null-is-left-out.js';
import { ROLES, type Role } from './caller.js';

export const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

export class SignInDto {
  @Transform(trimmed)
  @IsString()
  @MaxLength(254)
  email!: string;

  @IsString()
  @MaxLength(200)
  password!: string;

  /** Of the authenticator app, or a recovery code; for accounts with a second factor. */
  @NullIsLeftOut()
  @IsString()
  @MaxLength(40)
  code?: string;
}

export class ChangePasswordDto {
  @IsString()
  @MaxLength(200)
  currentPassword!: string;

  @IsString()
  @Length(10, 200)
  newPassword!: string;
}

export class RedeemLinkDto {
  @IsString()
  @MaxLength(100)
  token!: string;

  @IsString()
  @Length(10, 200)
  password!: string;

  /** Of the authenticator app, or a recovery code; for accounts with a second factor. */
  @NullIsLeftOut()
  @IsString()
  @MaxLength(40)
  code?: string;
}

const OFFICE_ROLES = ROLES.filter((role) => role !== 'worker');

export class CreateAccountDto {
  @Transform(trimmed)
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(OFFICE_ROLES, { each: true })
  roles!: Role[];

  @NullIsLeftOut()
  @Transform(trimmed)
  @IsString()
  @Length(1, 80)
  displayName?: string;
}

export class CreateKeyDto {
  @Transform(trimmed)
  @IsString()
  @Length(1, 80)
  name!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ROLES.length)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles!: Role[];

  /** When the key stops working; never, when left out. */
  @NullIsLeftOut()
  @IsISO8601({ strict: true })
  expiresAt?: string;
}
