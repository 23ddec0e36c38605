import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { type RefitView, RequestRefit } from '../refit/request-refit.js';
import { CalibrationQuery } from './calibration.dto.js';
import type { CalibrationView } from './calibration.view.js';
import { ReadCalibration } from './read-calibration.js';

@ApiTags('Consensus')
@For('admin')
@Controller('api/v1/admin')
export class CalibrationController {
  constructor(
    private readonly readCalibration: ReadCalibration,
    private readonly requestRefit: RequestRefit,
  ) {}

  /** How sure decisions said they were, beside how often they were right, by the tasks whose answer is known; and how that went over time. */
  @Get('calibration')
  calibration(@Query() query: CalibrationQuery): Promise<CalibrationView> {
    return this.readCalibration.run(query);
  }

  /** Fits the model anew: reliabilities, who copies whom, confidence. It runs by itself when enough has changed. */
  @Post('consensus/refit')
  @HttpCode(202)
  refit(@Me() { accountId }: Caller, @Repeatable() request: RepeatableRequest | null): Promise<Reply<RefitView>> {
    return this.requestRefit.run(accountId, request);
  }
}
