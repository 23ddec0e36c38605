import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import { replay } from '../engine/replay.js';
import { asAnswer, firstOf, type Flip, flipsOf } from './flips.js';
import { Recordings } from './recordings.js';
import type { FlipsDto } from './replay.dto.js';
import { hasBatch, readFlipped } from './replay.sql.js';
import type { FlippedTaskView } from './replay.view.js';
import { rulesOf } from './replayed-rules.js';

/** The tasks that would come out otherwise under another policy, by id, each with its ballots. */
@Injectable()
export class ListFlips {
  constructor(
    private readonly db: DataSource,
    private readonly recordings: Recordings,
  ) {}

  async run({ batch: batchId = null, policy, kind }: FlipsDto, { limit, cursor }: PageQuery): Promise<Page<FlippedTaskView>> {
    const [rule] = rulesOf([policy], () => 'policy');
    if (rule === undefined) throw new RangeError('one policy makes one rule');
    if (batchId !== null && !(await hasBatch(this.db.manager, batchId))) throw notFound('batch');
    const after = String(readCursor(cursor, 1)?.[0] ?? '');
    const batch = await this.recordings.of(batchId);
    const wanted = (flip: Flip): boolean => flip.taskId > after && (kind === undefined || flip.kind === kind);
    const found = firstOf(flipsOf(batch, replay(batch.recording, rule, batch.prices)), limit + 1, wanted);
    const page = toPage(
      found,
      limit,
      (flip) => flip,
      ({ taskId }) => [taskId],
    );
    return { items: await this.withBallots(page.items), nextCursor: page.nextCursor };
  }

  private async withBallots(flips: readonly Flip[]): Promise<FlippedTaskView[]> {
    const rows = await readFlipped(
      this.db.manager,
      flips.map(({ taskId }) => taskId),
    );
    const known = new Map(rows.map((row) => [row.taskId, row]));
    return flips.flatMap(({ taskId, before, after }) => {
      const row = known.get(taskId);
      if (row === undefined) return [];
      const ballots = row.ballots.map(({ label, votes }) => ({ ...asAnswer(label), votes }));
      return [{ taskId, name: row.name, platform: row.platform, before, after, ballots }];
    });
  }
}
