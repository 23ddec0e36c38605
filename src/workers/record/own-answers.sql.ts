/**
 * What has become of an answer, as far as its worker may know (docs/decisions/0012-what-a-worker-is-shown.md):
 * an ordinary one is pending until its task is resolved. A gold one, whose truth was known all along, is shown as the worker's
 * nearest ordinary answer to the same batch is: pending while that one is, and for about as long; not counted when that one isn't.
 */
const OUTCOME = `
  case
    when a.payment = 'rejected' then 'rejected'
    when late.late then 'not_counted'
    when t.kind = 'gold' and (near.submitted_at is null or near.fate = 'pending' or near.shown_at > now()) then 'pending'
    when t.kind = 'gold' and near.fate = 'not_counted' then 'not_counted'
    when t.kind = 'gold' then case when a.answer_kind = g.answer_kind and a.answer_key = g.handle_key then 'agreed' else 'disagreed' end
    when fate.fate <> 'decided' then fate.fate
    when a.answer_kind = case d.outcome when 'no_account' then 'no_account' else 'handle' end and a.answer_key = coalesce(d.handle_key, '') then 'agreed'
    else 'disagreed'
  end`;

/** Of an ordinary answer \`a\` to the task \`t\`, with the task's decision \`d\`. */
const fateOf = (a: string, t: string, d: string): string => `
  case when not ${a}.counted or ${t}.status = 'cancelled' then 'not_counted' when ${d}.task_id is null then 'pending' else 'decided' end`;

/** The ordinary answer beside a gold one: the one just before, or else the first one after. Late ones are left out: they never wait. */
const beside = (after: boolean): string => `
  select ${after} as after, n.submitted_at, ${fateOf('n', 'nt', 'nd')} as fate,
         greatest(n.submitted_at, a.submitted_at)
           + greatest(nd.decided_at - n.submitted_at, interval '0') * (1 + (hashtextextended(a.id::text, $2) & 1023) / 2048.0) as shown_at
    from assignment n join task nt on nt.id = n.task_id and nt.kind <> 'gold' left join decision nd on nd.task_id = n.task_id
   where t.kind = 'gold' and n.worker_id = a.worker_id and n.batch_id = a.batch_id
     and n.status = 'submitted' and n.not_counted is distinct from 'late'
     and n.submitted_at ${after ? '>' : '<'} a.submitted_at
   order by n.submitted_at ${after ? 'asc' : 'desc'} limit 1`;

/** The answers of the worker $1; $2 is the seed that keeps anyone from reckoning when a gold answer is shown. */
export const OWN_ANSWERS = `
  select a.id as "assignmentId", a.task_id as "taskId", ath.name as "athleteName", t.platform,
         a.answer_kind as "answerKind", a.answer_raw as raw, a.answer_display as display, a.answer_url as url,
         a.evidence_url as "evidenceUrl", a.clue, a.comment,
         a.leased_at as "leasedAt", a.submitted_at as "submittedAt", a.submitted_at::text as sort,
         case a.payment when 'rejected' then 0 else a.reward_micros end as "creditedMicros",
         late.late, ${OUTCOME} as outcome
    from assignment a
    join task t on t.id = a.task_id
    join athlete ath on ath.id = t.athlete_id
    left join decision d on d.task_id = a.task_id
    left join gold g on g.task_id = a.task_id
   cross join lateral (select coalesce(a.not_counted = 'late', false) or t.kind = 'gold' and a.submitted_at >= a.expires_at as late) late
   cross join lateral (select ${fateOf('a', 't', 'd')} as fate) fate
    left join lateral (select * from ((${beside(false)}) union all (${beside(true)})) n order by n.after limit 1) near on true
   where a.worker_id = $1 and a.status = 'submitted' and a.submitted_at is not null`;
