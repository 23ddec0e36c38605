import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { created, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { takeTurnAtAthletes } from '../athletes/athletes.sql.js';
import type { GoldAnswer } from './gold-item.js';
import { findGoldOf, findPromotable, insertGold, type PromotableTask } from './gold.sql.js';
import type { GoldView } from './gold.view.js';
import { findGold } from './read-gold.js';

/** Makes gold of a resolved task: its answer is now known. */
@Injectable()
export class PromoteTask {
  constructor(private readonly repeats: Repeats) {}

  async run(by: string, taskId: string, request: RepeatableRequest | null): Promise<Reply<GoldView>> {
    return this.repeats.once(request, async (tx) => {
      await takeTurnAtAthletes(tx);
      const task = await findPromotable(tx, taskId);
      if (task === undefined) throw notFound('resolved task');
      const goldId = await promote(tx, task);
      await recordAct(tx, { accountId: by, action: 'gold.promoted', subject: `task:${goldId}`, after: { taskId } });
      return created(await findGold(tx, goldId));
    });
  }
}

async function promote(tx: EntityManager, task: PromotableTask): Promise<string> {
  const answer = answerOf(task);
  if (answer === null || task.isDoubtful) {
    throw new Refusal(
      'conflict',
      'not_certain',
      'Only a task whose answer stands can become gold; this one was cancelled, taken back or is in conflict.',
    );
  }
  const others = await findGoldOf(tx, [task.athleteId]);
  if (others.some(({ platform }) => platform === task.platform)) {
    throw new Refusal('conflict', 'already_gold', 'There is gold for this athlete on this platform already; retire that first.');
  }
  const [id] = await insertGold(tx, 'promoted', [{ athleteId: task.athleteId, sport: task.sport, platform: task.platform, answer }]);
  if (id === undefined) throw new RangeError('an insert returned no row');
  return id;
}

function answerOf({ outcome, key, display }: PromotableTask): GoldAnswer | null {
  if (outcome === 'no_account') return { kind: 'no_account', key: '', display: null };
  return outcome === 'verified' && key !== null ? { kind: 'handle', key, display: display ?? key } : null;
}
