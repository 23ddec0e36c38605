import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, ValidateBy } from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { trimmed } from '../../auth/auth.dto.js';
import { PageQuery } from '../../http/page.js';
import { isAmount } from '../../shared/money.js';
import { PAYOUT_STATUSES, type PayoutStatus } from './payouts.view.js';

export class RequestPayoutDto {
  /** US dollars; all of the balance when left out. */
  @NullIsLeftOut()
  @ValidateBy({
    name: 'isAmount',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isAmount(value),
      defaultMessage: () => 'must be dollars as text, such as "12.50"',
    },
  })
  amount?: string | null;
}

export class PayoutsQuery extends PageQuery {
  @IsOptional()
  @IsIn(PAYOUT_STATUSES)
  status?: PayoutStatus;
}

export class PayoutFileQuery {
  @IsOptional()
  @IsIn(PAYOUT_STATUSES)
  status: PayoutStatus = 'requested';
}

export class CancelPayoutDto {
  @Transform(trimmed)
  @IsString()
  @Length(1, 1000)
  reason!: string;
}
