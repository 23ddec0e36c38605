import { Transform } from 'class-transformer';
import { IsString, IsUUID, Length, Matches } from 'class-validator';
import { trimmed } from '../../auth/auth.dto.js';

export class CreateTurkKeyDto {
  /** What you will know it by. */
  @Transform(trimmed)
  @IsString()
  @Length(1, 100)
  name!: string;
}

export class AddFundsDto {
  @IsUUID()
  accountId!: string;

  /** US dollars; with a minus sign they are taken back. */
  @IsString()
  @Matches(/^-?\d{1,9}(?:\.\d{1,2})?$/, { message: 'must be US dollars such as 100.00' })
  amount!: string;

  @Transform(trimmed)
  @IsString()
  @Length(1, 500)
  reason!: string;
}
