import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../auth/caller.js';
import { Reads } from '../../database/reads.js';
import { Id } from '../../http/id.pipe.js';
import { type Page, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import { readNamesakes } from '../athletes/read-namesakes.js';
import { readState } from '../batches/batch.sql.js';
import { ownerFor } from '../batches/read-batches.js';
import { allTasks, batchTasks, BEGINNING, isVisible, searchTasks, type TaskFilter, type TaskKey } from './task-pages.sql.js';
import type { TasksQuery } from './tasks.dto.js';
import { TASK_STATUSES, type TaskDetailView, type TaskRow, type TaskView, viewTask } from './task.view.js';

/** What was decided, or why it couldn't be; the columns of whichever of the two there is. */
const DECISION = `
  case when t.status = 'disputed' then
         (select json_build_object('kind', null, 'key', null, 'display', null, 'agreed', x.agreed, 'ballots', x.ballots, 'confidence', x.confidence,
                                   'confidenceBound', null, 'effectiveVotes', null, 'policyVersion', p.version, 'cause', x.cause,
                                   'decidedAt', x.opened_at, 'reason', null, 'voidedAt', null)
            from dispute x join policy p on p.id = x.policy_id where x.task_id = t.id)
       when t.status <> 'open' then
         (select json_build_object('kind', case d.outcome when 'verified' then 'handle' when 'no_account' then 'no_account' end, 'key', d.handle_key,
                                   'display', d.handle_display, 'agreed', d.agreed, 'ballots', d.ballots, 'confidence', d.confidence,
                                   'confidenceBound', d.confidence_bound, 'effectiveVotes', d.effective_votes, 'policyVersion', p.version,
                                   'cause', d.cause, 'decidedAt', d.decided_at, 'reason', d.reason, 'voidedAt', d.void_at)
            from decision d join policy p on p.id = d.policy_id where d.task_id = t.id) end`;

const ANSWERS = `
  (select coalesce(json_agg(json_build_object('workerId', a.worker_id, 'kind', a.answer_kind, 'key', a.answer_key, 'display', a.answer_display,
            'assignmentId', a.id, 'payment', a.payment, 'counted', a.counted, 'reason', a.not_counted, 'evidenceUrl', a.evidence_url, 'clue', a.clue, 'comment', a.comment,
            'submittedAt', a.submitted_at, 'right', coalesce(r.right_weight, 0), 'wrong', coalesce(r.wrong_weight, 0),
            'goldRight', coalesce(r.gold_right, 0), 'goldWrong', coalesce(r.gold_wrong, 0)) order by a.submitted_at, a.id), '[]')
     from assignment a left join reliability r on r.worker_id = a.worker_id and r.platform = '' where a.task_id = t.id and a.answer_kind is not null)`;

/** Who of those who answered probably copies whom. */
const COPIES = `
  (select coalesce(json_agg(json_build_object('one', p.one, 'other', p.other, 'probability', p.probability)), '[]')
     from assignment a join worker_pair p on p.one = a.worker_id join assignment b on b.task_id = t.id and b.worker_id = p.other and b.counted
    where a.task_id = t.id and a.counted)`;

/** The tasks of a list of ids, in its order. */
const TASKS = `
  select t.id, t.batch_id as "batchId", t.platform, t.round, t.status, t.created_at as "createdAt", t.athlete_id as "athleteId",
         athlete_card(w)::jsonb || jsonb_build_object('externalId', w.external_id) as athlete, ${DECISION} as decision, ${ANSWERS} as answers, ${COPIES} as copies
    from unnest($1::uuid[]) with ordinality as wanted (id, place) join task t on t.id = wanted.id join athlete w on w.id = t.athlete_id
   order by wanted.place`;

@Injectable()
export class ReadTasks {
  constructor(
    private readonly db: DataSource,
    private readonly reads: Reads,
  ) {}

  async page(caller: Caller, query: TasksQuery): Promise<Page<TaskView>> {
    const cursor = readCursor(query.cursor, 3);
    const after: TaskKey = cursor === null ? BEGINNING : { id: String(cursor[0]), linked: cursor[1] === 1, at: String(cursor[2]) };
    const keys = await this.keys(ownerFor(caller), query, { after, limit: query.limit + 1 });
    const shown = await this.tasks(keys.slice(0, query.limit));
    const page = toPage(
      keys,
      query.limit,
      ({ id }) => shown.get(id),
      (key) => [key.id, key.linked ? 1 : 0, key.at],
    );
    return { ...page, items: page.items.filter((task) => task !== undefined) };
  }

  async one(caller: Caller, id: string): Promise<TaskDetailView> {
    if (!(await isVisible(this.db.manager, id, ownerFor(caller)))) throw notFound('task');
    const [row]: (TaskRow & { athleteId: string })[] = await this.db.query(TASKS, [[id]]);
    if (row === undefined) throw notFound('task');
    return { ...viewTask(row), namesakes: await readNamesakes(this.db, row.athleteId) };
  }

  private async keys(owner: string | null, query: TasksQuery, page: { after: TaskKey; limit: number }): Promise<TaskKey[]> {
    const filter: TaskFilter = {
      owner,
      statuses: query.status === undefined ? TASK_STATUSES : [query.status],
      platform: query.platform ?? null,
    };
    const batchId = query.batch === undefined ? null : new Id().transform(query.batch);
    if (batchId !== null) await readState(this.db.manager, batchId, owner);
    if (query.q !== undefined) return searchTasks(this.reads, { text: query.q, batchId }, filter, page);
    return batchId === null ? allTasks(this.reads, filter, page) : batchTasks(this.reads, batchId, filter, page);
  }

  private async tasks(keys: TaskKey[]): Promise<Map<string, TaskView>> {
    const rows: TaskRow[] = await this.reads.query(TASKS, [keys.map(({ id }) => id)]);
    return new Map(rows.map((row) => [row.id, viewTask(row)]));
  }
}
