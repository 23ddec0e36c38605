import { IsIn, IsOptional } from 'class-validator';

export class ActivityQuery {
  /** By hour, the last two days; or by day, the last sixty. */
  @IsOptional()
  @IsIn(['hour', 'day'])
  span: 'hour' | 'day' = 'hour';
}
