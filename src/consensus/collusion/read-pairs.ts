import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../shared/refusal.js';
import type { WorkerPairView } from './collusion.view.js';

/** Further back nothing is compared: enough to judge by, and a bound on what it costs. */
const ANSWERS_LOOKED_AT = 2_000;
const SHOWN = 50;

/** Those with whom a worker shared most tasks, the likeliest copies first. */
const PAIRS = `
  with mine as (
    select task_id, answer_kind, answer_key, submitted_at from assignment
     where worker_id = $1 and status = 'submitted' and answer_kind is not null order by submitted_at desc limit ${ANSWERS_LOOKED_AT}),
  shared as (
    select b.worker_id, count(*)::int as shared,
           (count(*) filter (where b.answer_kind = m.answer_kind and b.answer_key = m.answer_key))::int as same,
           (count(*) filter (where b.answer_kind = m.answer_kind and b.answer_key = m.answer_key and d.task_id is not null
              and (m.answer_kind <> case d.outcome when 'no_account' then 'no_account' else 'handle' end or m.answer_key <> coalesce(d.handle_key, ''))))::int as wrong
      from mine m join assignment b on b.task_id = m.task_id and b.worker_id <> $1 and b.status = 'submitted'
      left join decision d on d.task_id = m.task_id and d.outcome <> 'cancelled'
     group by b.worker_id)
  select s.worker_id as id, w.display_name as "displayName", w.status, s.shared, s.same, s.wrong as "wrongInCommon", p.probability
    from shared s join worker w on w.id = s.worker_id
    left join worker_pair p on p.one = least(s.worker_id, $1) and p.other = greatest(s.worker_id, $1)
   order by p.probability desc nulls last, s.shared desc, s.worker_id limit ${SHOWN}`;

/** How a worker's answers compare with each other worker's. */
@Injectable()
export class ReadPairs {
  constructor(private readonly db: DataSource) {}

  async of(workerId: string): Promise<WorkerPairView[]> {
    const [known]: unknown[] = await this.db.query('select 1 from worker where id = $1', [workerId]);
    if (known === undefined) throw notFound('worker');
    return this.db.query(PAIRS, [workerId]);
  }
}
