import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { NullIsLeftOut } from '../../http/null-is-left-out.js';
import { trimmed } from '../../auth/auth.dto.js';
import { PageQuery } from '../../http/page.js';
import { type HandleReport, PROBLEMS } from './report-handle.js';

export class ReportDto {
  @IsIn(PROBLEMS)
  problem!: HandleReport['problem'];

  /** What was seen, in words or figures. */
  @NullIsLeftOut()
  @IsString()
  @MaxLength(2000)
  observed?: string;
}

export class ReportsQuery extends PageQuery {
  @IsOptional()
  @IsIn(['open', 'closed'])
  status?: 'open' | 'closed';
}

export class CloseReportDto {
  /** What came of it. */
  @Transform(trimmed)
  @IsString()
  @Length(1, 500)
  reason!: string;
}

export class ObservationDto {
  /** The platform's own id of the account, which stays when the account is renamed. */
  @IsString()
  @Length(1, 100)
  accountId!: string;

  /** What the platform calls the account now. */
  @IsString()
  @Length(1, 500)
  handle!: string;
}
