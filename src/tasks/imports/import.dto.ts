import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../http/page.js';

export class ImportQuery {
  /** Opens new rounds for pairs that are resolved already. */
  @IsOptional()
  @IsIn(['true', 'false'])
  refresh: 'true' | 'false' = 'false';
}

export class ErrorsQuery extends PageQuery {
  /** csv: all of them in one file. */
  @IsOptional()
  @IsIn(['json', 'csv'])
  format: 'json' | 'csv' = 'json';
}
