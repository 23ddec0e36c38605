import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Caller, isAdmin } from '../../auth/caller.js';
import { Reads } from '../../database/reads.js';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import { POLICY_FIELDS } from '../policies/policy.sql.js';
import { type BatchRow, type BatchView, viewBatch } from './batch.view.js';

const countOf = (status: string): string => `coalesce(sum(n) filter (where status = '${status}'), 0)`;

const BATCH = `
  select b.id, b.name, b.status, b.pause_cause as "pauseCause", b.platforms, b.reward_micros as "rewardMicros", b.budget_micros as "budgetMicros",
         b.priority, b.instructions, b.created_at as "createdAt", b.created_at::text as sort, to_json(rule) as policy, tasks.counts,
         spent.micros as "spentMicros"
    from batch b
    cross join lateral (select p.version, ${POLICY_FIELDS('p')} from policy p where p.id = b.policy_id) rule
    cross join lateral (
      select json_build_object('open', ${countOf('open')}, 'verified', ${countOf('verified')}, 'noAccount', ${countOf('no_account')},
                               'disputed', ${countOf('disputed')}, 'cancelled', ${countOf('cancelled')}) as counts
        from (select status, count(*) as n from task where batch_id = b.id group by status
              union all
              select t.status, count(*) from batch_link l join task t on t.id = l.task_id where l.batch_id = b.id group by t.status) own_and_linked) tasks
    cross join lateral (select coalesce(sum(micros), 0)::bigint as micros from ledger where batch_id = b.id and kind in ('answer', 'cannot_tell')) spent`;

/** Whose batches a caller sees: their own; all of them when null. */
export const ownerFor = (caller: Caller): string | null => (isAdmin(caller) ? null : caller.accountId);

@Injectable()
export class ReadBatches {
  constructor(
    private readonly db: DataSource,
    private readonly reads: Reads,
  ) {}

  async one(caller: Caller, id: string): Promise<BatchView> {
    return findBatch(this.db.manager, id, ownerFor(caller));
  }

  /** Latest first. */
  async page(caller: Caller, { limit, cursor }: PageQuery): Promise<Page<BatchView>> {
    const before = readCursor(cursor, 2);
    const rows: (BatchRow & { sort: string })[] = await this.reads.query(
      `${BATCH} where ($1::uuid is null or b.created_by = $1) and ($2::text is null or (b.created_at, b.id) < ($2::timestamptz, $3::uuid))
        order by b.created_at desc, b.id desc limit $4`,
      [ownerFor(caller), before?.[0] ?? null, before?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, viewBatch, (row) => [row.sort, row.id]);
  }
}

/** Refused when there is no such batch, or it is somebody else's. `owner` null: anybody's will do. */
export async function findBatch(tx: EntityManager, id: string, owner: string | null): Promise<BatchView> {
  const [row]: BatchRow[] = await tx.query(`${BATCH} where b.id = $1 and ($2::uuid is null or b.created_by = $2)`, [id, owner]);
  if (row === undefined) throw notFound('batch');
  return viewBatch(row);
}
