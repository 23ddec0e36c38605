import { HANDLE_COLUMNS } from './handle.view.js';

const HISTORY = `
  (select json_agg(json_build_object('version', v.version, 'status', v.status, 'handle', v.handle_display, 'handleKey', v.handle_key, 'url', v.handle_url,
            'confidence', v.confidence, 'confidenceBound', v.confidence_bound, 'agreed', v.agreed, 'ballots', v.ballots, 'policyVersion', v.policy_version,
            'cause', v.cause, 'taskId', v.task_id, 'round', v.round,
            'accountId', (select o.account_id from observed_account o where o.athlete_id = v.athlete_id and o.platform = v.platform and o.handle_key = v.handle_key), 'at', v.at, 'seq', c.seq, 'type', c.type) order by v.version)
     from registry_version v left join change c on c.id = v.change_id
    where v.athlete_id = r.athlete_id and v.platform = r.platform)`;

const BALLOTS = `
  (select coalesce(json_agg(json_build_object('workerId', a.worker_id,
            'answer', json_build_object('kind', a.answer_kind, 'key', nullif(a.answer_key, ''), 'display', a.answer_display, 'url', a.answer_url),
            'agrees', case d.outcome when 'no_account' then a.answer_kind = 'no_account' else a.answer_kind = 'handle' and a.answer_key = d.handle_key end,
            'counted', a.counted, 'evidenceUrl', a.evidence_url, 'clue', a.clue, 'comment', a.comment, 'submittedAt', a.submitted_at) order by b.place), '[]')
     from unnest(d.ballot_ids) with ordinality as b (id, place) join assignment a on a.id = b.id)`;

const EVIDENCE = `
  (select json_build_object('taskId', d.task_id, 'cause', d.cause, 'decidedAt', d.decided_at, 'reason', d.reason, 'effectiveVotes', d.effective_votes,
            'voidedAt', d.void_at,
            'policy', json_build_object('version', p.version, 'agree', p.agree, 'panel', p.panel, 'stop', p.stop, 'minAgree', p.min_agree,
                        'extendTo', p.extend_to, 'confidenceFloor', p.confidence_floor, 'minEffective', p.min_effective),
            'ballots', ${BALLOTS})
     from decision d join policy p on p.id = d.policy_id where d.task_id = r.task_id)`;

const OPEN_TASK = `
  (select json_build_object('id', t.id, 'status', t.status, 'round', t.round, 'cause', t.cause, 'createdAt', t.created_at)
     from task t where t.athlete_id = r.athlete_id and t.platform = r.platform and t.kind <> 'gold' and t.status in ('open', 'disputed'))`;

const CONFLICT = `
  (select c.id from conflict c join conflict_member m on m.conflict_id = c.id
    where m.athlete_id = r.athlete_id and c.platform = r.platform and c.status = 'open' order by c.opened_at limit 1)`;

/** One entry with its history, the ballots it rests on, and what is under way, all as of one moment. */
export const HANDLE_DETAIL = `
  select ${HANDLE_COLUMNS}, r.policy_version as "policyVersion", r.cause, ${HISTORY} as history, ${EVIDENCE} as evidence,
         ${OPEN_TASK} as "openTask", ${CONFLICT} as "conflictId"
    from registry r where r.external_id = $1 and r.platform = $2`;
