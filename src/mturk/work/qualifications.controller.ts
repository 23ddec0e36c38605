import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, MyWorkerId } from '../../auth/access.js';
import { type Page, PageQuery } from '../../http/page.js';
import { ReadNotices } from './read-notices.js';
import { RequestQualification } from './request-qualification.js';
import { FormAnswersDto } from './work.dto.js';
import { NoticeView, QualificationView } from './work.view.js';

@ApiTags('HITs')
@For('worker')
@Controller('api/v1')
export class QualificationsController {
  constructor(
    private readonly requests: RequestQualification,
    private readonly notices: ReadNotices,
  ) {}

  /** What it asks of you, and how far you have come. */
  @Get('qualifications/:typeId')
  one(@MyWorkerId() workerId: string, @Param('typeId') typeId: string): Promise<QualificationView> {
    return this.requests.one(workerId, typeId);
  }

  /** Asks for it, or begins its test. */
  @Post('qualifications/:typeId/requests')
  ask(@MyWorkerId() workerId: string, @Param('typeId') typeId: string): Promise<QualificationView> {
    return this.requests.ask(workerId, typeId);
  }

  /** Sends the answers to its test. */
  @Post('qualifications/:typeId/answers')
  answer(@MyWorkerId() workerId: string, @Param('typeId') typeId: string, @Body() { answers }: FormAnswersDto): Promise<QualificationView> {
    return this.requests.answer(workerId, typeId, answers);
  }

  /** What requesters wrote to you, the newest first. */
  @Get('workers/me/notices')
  list(@MyWorkerId() workerId: string, @Query() page: PageQuery): Promise<Page<NoticeView>> {
    return this.notices.page(workerId, page);
  }
}
