import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import { POLICY_FIELDS } from './policy.sql.js';
import type { PolicyVersionView } from './policy.view.js';

/** Every version that a batch's policy ever had. None is ever changed or removed. */
@Injectable()
export class ReadPolicyVersions {
  constructor(private readonly db: DataSource) {}

  /** Latest first. */
  async page(batchId: string, { limit, cursor }: PageQuery): Promise<Page<PolicyVersionView>> {
    const [known]: unknown[] = await this.db.query('select from batch where id = $1', [batchId]);
    if (known === undefined) throw notFound('batch');
    const before = readCursor(cursor, 1);
    const rows: PolicyVersionView[] = await this.db.query(
      `select p.version, ${POLICY_FIELDS('p')}, p.created_at as "createdAt", a.email as "createdBy", p.reason, p.applied_to as "appliedTo", p.restores,
              p.id = b.policy_id as "inForce", coalesce(open.tasks, 0) as "openTasks"
         from policy p join batch b on b.id = p.batch_id left join account a on a.id = p.created_by
         left join (select policy_id, count(*)::int as tasks from task where batch_id = $1 and status = 'open' group by policy_id) open on open.policy_id = p.id
        where p.batch_id = $1 and ($2::int is null or p.version < $2)
        order by p.version desc limit $3`,
      [batchId, before?.[0] ?? null, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ version }) => [version],
    );
  }
}
