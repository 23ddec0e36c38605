import { IsIn, IsOptional } from 'class-validator';
import { PLATFORMS, type Platform } from '../../handles/platforms.js';

export const PERIODS = ['week', 'month'] as const;

export class CalibrationQuery {
  /** Tasks of this platform only; left out: of all. */
  @IsOptional()
  @IsIn(PLATFORMS)
  platform?: Platform;

  /** How long each stretch of `drift` is, in UTC. */
  @IsOptional()
  @IsIn(PERIODS)
  period: (typeof PERIODS)[number] = 'week';
}
