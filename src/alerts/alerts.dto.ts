import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsNumber, IsOptional, IsString, IsUrl, Max, MaxLength, Min } from 'class-validator';
import { NullIsLeftOut } from '../http/null-is-left-out.js';
import { trimmed } from '../auth/auth.dto.js';
import { PageQuery } from '../http/page.js';
import { RULE_NAMES, type RuleName } from './rules.js';

export class AlertsQuery extends PageQuery {
  /** Those that are not cleared, or those that are. */
  @IsOptional()
  @IsIn(['open', 'cleared'])
  status?: 'open' | 'cleared';

  @IsOptional()
  @IsIn(RULE_NAMES)
  rule?: RuleName;
}

export class AcknowledgeAlertDto {
  /** What is being done about it. */
  @NullIsLeftOut()
  @Transform(trimmed)
  @IsString()
  @MaxLength(1000)
  note?: string;
}

/** What is left out stays as it is. */
export class ChangeAlertRuleDto {
  @NullIsLeftOut()
  @IsNumber()
  @Min(0)
  @Max(1_000_000)
  raiseAt?: number;

  /** Further from trouble than raiseAt. */
  @NullIsLeftOut()
  @IsNumber()
  @Min(0)
  @Max(1_000_000)
  clearAt?: number;

  @NullIsLeftOut()
  @IsInt()
  @Min(0)
  @Max(10_080)
  forMinutes?: number;

  /** Switched off, it clears what it had raised. */
  @NullIsLeftOut()
  @IsBoolean()
  enabled?: boolean;

  /** Why; it is kept in the audit log. */
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason!: string;
}

export class CreateAlertWebhookDto {
  @IsString()
  @MaxLength(2000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  url!: string;
}
