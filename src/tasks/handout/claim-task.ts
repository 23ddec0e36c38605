import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { Refusal } from '../../shared/refusal.js';
import { type AssignmentView, viewAssignment } from './assignment.view.js';
import { type Claimed, type ClaimFilter, claimNext } from './leases.sql.js';

/** How soon an idle worker may ask again. */
const RETRY_AFTER_SECONDS = 15;
/** A claim that must first catch up with a long history gets further each time; one that met locked places finds them free or gone. */
const TRIES = 200;
const SHORT_PAUSE_MS = 10;
const AGAIN = 503;

/** Hands a worker the next task: 201, or 200 with the one they hold, or 204 when there is nothing for them now. */
@Injectable()
export class ClaimTask {
  constructor(
    private readonly db: DataSource,
    private readonly repeats: Repeats,
  ) {}

  async run(workerId: string, filter: ClaimFilter, request: RepeatableRequest | null): Promise<Reply<AssignmentView>> {
    for (let left = TRIES; left > 0; left -= 1) {
      const reply = await this.claim(workerId, filter, request);
      if (reply.status !== AGAIN) return reply;
      await delay(Math.random() * SHORT_PAUSE_MS);
    }
    throw new Refusal('unavailable', 'busy', 'The hand-out is very busy; ask again in a second.', { retryAfterSeconds: 1 });
  }

  /** One statement, which needs no transaction around it unless the reply is kept. */
  private claim(workerId: string, filter: ClaimFilter, request: RepeatableRequest | null): Promise<Reply<AssignmentView>> {
    if (request === null) return claim(this.db, workerId, filter);
    return this.repeats.once(request, (tx) => claim(tx, workerId, filter));
  }
}

async function claim(tx: EntityManager | DataSource, workerId: string, filter: ClaimFilter): Promise<Reply<AssignmentView>> {
  const claimed = await claimNext(tx, workerId, filter);
  refuseBarred(claimed);
  if (claimed.outcome === 'again') return new Reply<AssignmentView>(AGAIN);
  if (claimed.card === null) return new Reply<AssignmentView>(204, null, { 'Retry-After': String(RETRY_AFTER_SECONDS) });
  return new Reply(claimed.outcome === 'held' ? 200 : 201, viewAssignment(claimed.card));
}

const BARRED: Partial<Record<Claimed['outcome'], (claimed: Claimed) => Refusal>> = {
  elsewhere: ({ assignmentId }) =>
    new Refusal('conflict', 'already_holding', 'You hold a HIT: send it or give it back first.', { extra: { assignmentId } }),
  not_qualified: () =>
    new Refusal('forbidden', 'not_qualified', 'Pass the training first; then the tasks are yours to take.', {
      extra: { next: '/training' },
    }),
  suspended: () => new Refusal('forbidden', 'suspended', 'Your account is suspended. Your record says why, and how to appeal.'),
  blocked: () => new Refusal('forbidden', 'blocked', 'Your account is blocked. Your record says why, and how to appeal.'),
};

function refuseBarred(claimed: Claimed): void {
  const refusal = BARRED[claimed.outcome];
  if (refusal !== undefined) throw refusal(claimed);
}
