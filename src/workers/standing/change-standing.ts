import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { type Grounds, type Standing, type StandingAct, standingAfter, type StandingObstacle } from './standing.js';
import { lockStanding, saveStanding } from './standing.sql.js';
import { type StandingView, viewStanding } from './workers.view.js';

export interface StandingOrder extends Grounds {
  workerId: string;
  act: StandingAct;
  /** Who; null: Nonet itself. */
  by: string | null;
}

/** Grants and withdraws the qualification, suspends, blocks, reinstates. A lease that is out is honoured whatever happens to its worker. */
@Injectable()
export class ChangeStanding {
  constructor(private readonly repeats: Repeats) {}

  async run(order: StandingOrder, request: RepeatableRequest | null): Promise<Reply<StandingView>> {
    return this.repeats.once(request, async (tx) => new Reply(200, viewStanding(order.workerId, await changeStanding(tx, order))));
  }
}

/** Locks the worker first. */
export async function changeStanding(tx: EntityManager, { workerId, act, by, cause, reason }: StandingOrder): Promise<Standing> {
  const before = await lockStanding(tx, workerId);
  if (before === undefined) throw notFound('worker');
  const after = standingAfter(new Date(), before, act, { cause, reason });
  if (typeof after === 'string') throw refusalFor(after);
  if (after === before) return before;
  await saveStanding(tx, workerId, after);
  await recordAct(tx, { accountId: by, action: ACTIONS[act.kind], subject: `worker:${workerId}`, before, after, reason });
  return after;
}

const ACTIONS: Record<StandingAct['kind'], string> = {
  grant: 'worker.qualified',
  withdraw: 'worker.disqualified',
  retest: 'worker.sent_to_test',
  suspend: 'worker.suspended',
  block: 'worker.blocked',
  reinstate: 'worker.reinstated',
};

const SENTENCES: Record<StandingObstacle, string> = {
  suspended: 'This worker is suspended; reinstate them first.',
  blocked: 'This worker is blocked; reinstate them first.',
  not_qualified: 'This worker holds no qualification that could be withdrawn.',
  not_suspended: 'This worker is neither suspended nor blocked; there is nothing to lift.',
};

const refusalFor = (obstacle: StandingObstacle): Refusal => new Refusal('conflict', obstacle, SENTENCES[obstacle]);
