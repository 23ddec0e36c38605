import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import { fromMicros } from '../../shared/money.js';
import { notFound } from '../../shared/refusal.js';
import { countUnread } from '../messages/messages.sql.js';
import { viewReliability } from '../reliability.view.js';
import { describeAvailable } from './available.js';
import { countAvailable, type PlacesFilter } from './available.sql.js';
import { hourlyRate } from './hourly-rate.js';
import { OWN_ANSWERS } from './own-answers.sql.js';
import {
  type AvailableView,
  type LedgerRow,
  type LedgerView,
  type MeView,
  type OwnAnswerRow,
  type OwnAnswerView,
  viewLedger,
  viewOwnAnswer,
} from './record.view.js';
import { findProfile, summarise } from './summary.sql.js';

/** A worker's own record, as far as it may be known to them. */
@Injectable()
export class ReadRecord {
  /** Nobody who knows the code can reckon from it when a gold answer will be shown. */
  private readonly seed: string;

  constructor(
    private readonly db: DataSource,
    settings: Settings,
  ) {
    this.seed = createHmac('sha256', settings.secret).update('when gold is shown').digest().readBigInt64BE().toString();
  }

  async me(workerId: string, filter: PlacesFilter): Promise<MeView> {
    const profile = await findProfile(this.db.manager, workerId);
    if (profile === undefined) throw notFound('worker');
    const { right, wrong, platforms, ...counts } = await summarise(this.db.manager, workerId, this.seed);
    const { balanceMicros, answered, timed, paidMicros, seconds, ...who } = profile;
    return {
      ...who,
      balance: fromMicros(balanceMicros),
      answered,
      reliability: viewReliability({ right, wrong }),
      platforms: platforms.map((there) => ({ platform: there.platform, reliability: viewReliability(there, { right, wrong }) })),
      counts: { answered, ...counts },
      hourlyRate: hourlyRate({ timed, paidMicros, seconds }),
      unreadMessages: await countUnread(this.db.manager, workerId),
      available: await this.available(workerId, who.status, filter),
    };
  }

  async answers(workerId: string, { limit, cursor }: PageQuery): Promise<Page<OwnAnswerView>> {
    const after = readCursor(cursor, 2);
    const rows: OwnAnswerRow[] = await this.db.query(
      `${OWN_ANSWERS} and ($3::timestamptz is null or (a.submitted_at, a.id) < ($3, $4::uuid)) order by a.submitted_at desc, a.id desc limit $5`,
      [workerId, this.seed, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, viewOwnAnswer, (row) => [row.sort, row.assignmentId]);
  }

  async ledger(workerId: string, { limit, cursor }: PageQuery): Promise<Page<LedgerView>> {
    const after = readCursor(cursor, 2);
    const rows: LedgerRow[] = await this.db.query(
      `select public_id as id, at, at::text as sort, kind, micros, reason, assignment_id as "assignmentId" from ledger
        where worker_id = $1 and ($2::timestamptz is null or (at, public_id) < ($2, $3::uuid)) order by at desc, public_id desc limit $4`,
      [workerId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, viewLedger, (row) => [row.sort, row.id]);
  }

  private async available(workerId: string, status: string, filter: PlacesFilter): Promise<AvailableView> {
    const counts = await countAvailable(this.db.manager, workerId, filter);
    const filtered = filter.platforms !== null || filter.sports !== null;
    const without = filtered ? await countAvailable(this.db.manager, workerId, { platforms: null, sports: null }) : counts;
    return describeAvailable(status, counts, without);
  }
}
