import { Injectable } from '@nestjs/common';
import { Reads } from '../../database/reads.js';
import { groupsOf } from './collusion-groups.js';
import type { CollusionView, SuspectPairView, SuspectView } from './collusion.view.js';

/** More suspicious pairs than this no person looks through. */
const MOST_PAIRS = 500;

/** What is known of each pair beside its likeness: the truth is the decision's, or the gold's. */
const PAIRS = `
  select p.one, p.other, p.probability, p.shared, coalesce(known.wrong, 0) as "wrongInCommon", coalesce(known.tasks, '{}') as "wrongTaskIds",
         known.network as "sameNetwork", known.gap as "medianGapSeconds"
    from (select * from worker_pair where probability > 0.5 order by probability desc, one, other limit ${MOST_PAIRS}) p
   cross join lateral (
     select count(*) filter (where is_wrong)::int as wrong, (array_agg(task_id order by task_id) filter (where is_wrong))[1:20] as tasks,
            avg(same_network::int)::double precision as network, percentile_cont(0.5) within group (order by gap) as gap
       from (select a.task_id, a.network = b.network as same_network, abs(extract(epoch from a.submitted_at - b.submitted_at))::double precision as gap,
                    a.answer_kind = b.answer_kind and a.answer_key = b.answer_key
                    and coalesce(a.answer_kind <> case d.outcome when 'no_account' then 'no_account' else 'handle' end or a.answer_key <> coalesce(d.handle_key, ''),
                                 a.answer_kind <> g.answer_kind or a.answer_key <> g.handle_key, false) as is_wrong
               from assignment a join assignment b on b.task_id = a.task_id and b.worker_id = p.other and b.status = 'submitted'
               left join decision d on d.task_id = a.task_id and d.outcome <> 'cancelled'
               left join gold g on g.task_id = a.task_id and g.retired_at is null
              where a.worker_id = p.one and a.status = 'submitted') both_answered) known
   order by p.probability desc, p.one, p.other`;

/** Who probably copies whom, with all that speaks for it, for a person to judge. */
@Injectable()
export class ReadCollusion {
  constructor(private readonly reads: Reads) {}

  async run(): Promise<CollusionView> {
    const pairs: SuspectPairView[] = await this.reads.query(PAIRS);
    const names: SuspectView[] = await this.reads.query('select id, display_name as "displayName" from worker where id = any ($1)', [
      pairs.flatMap(({ one, other }) => [one, other]),
    ]);
    const suspects = new Map(names.map((suspect) => [suspect.id, suspect]));
    return {
      groups: groupsOf(pairs).map((group) => ({
        workers: group.workers.flatMap((id) => suspects.get(id) ?? []),
        pairs: group.pairs,
      })),
    };
  }
}
