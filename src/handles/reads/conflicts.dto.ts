import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { listed } from '../../http/listed.js';
import { PageQuery } from '../../http/page.js';
import { PLATFORMS } from '../platforms.js';

export class ConflictsQuery extends PageQuery {
  /** Only cases that are open, or resolved. */
  @IsOptional()
  @IsIn(['open', 'resolved'])
  status?: 'open' | 'resolved';

  /** Only these platforms, separated by commas. */
  @IsOptional()
  @Transform(listed)
  @IsIn(PLATFORMS, { each: true })
  platform?: string[];
}
