import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { lockWorker } from '../../tasks/handout/leases.sql.js';
import { addEvent, type HitRow } from '../hits/hit.sql.js';
import { settleHit } from '../hits/settle-hit.js';
import { describeRequirement } from '../qualifications/describe.js';
import { heldBy } from '../qualifications/held.sql.js';
import { hadBefore, holdingOf, insertWork, isBlocked, typeNames } from './offers.sql.js';
import { ReadWork } from './read-work.js';
import type { WorkView } from './work.view.js';

/** Gives a worker a place of a HIT: 201, or 200 with the one that they hold. */
@Injectable()
export class AcceptHit {
  constructor(
    private readonly repeats: Repeats,
    private readonly reads: ReadWork,
  ) {}

  async run(workerId: string, hitId: string, request: RepeatableRequest | null): Promise<Reply<WorkView>> {
    return this.repeats.once(request, async (tx) => {
      await lockWorker(tx, workerId);
      const holding = await holdingOf(tx, workerId);
      if (holding?.hitId === hitId) return new Reply(200, await this.reads.work(tx, workerId, holding.id));
      if (holding !== undefined) {
        throw new Refusal('conflict', 'already_holding', 'You hold another assignment: send it or give it back first.', {
          extra: { assignmentId: holding.id },
        });
      }
      const hit = await settleHit(tx, hitId);
      if (hit === undefined) throw notFound('HIT');
      await refuseBarred(tx, hit, workerId);
      if (hit.status !== 'Assignable')
        throw new Refusal('conflict', 'no_place', 'All places of this HIT are taken, or it has ended; take another one.');
      const id = await insertWork(tx, hit, workerId);
      await addEvent(tx, 'AssignmentAccepted', hit.id, id);
      return new Reply(201, await this.reads.work(tx, workerId, id));
    });
  }
}

async function refuseBarred(tx: EntityManager, hit: HitRow, workerId: string): Promise<void> {
  const [worker]: { status: string }[] = await tx.query('select status from worker where id = $1', [workerId]);
  const status = worker?.status ?? 'blocked';
  if (status === 'suspended' || status === 'blocked') {
    throw new Refusal('forbidden', status, `Your account is ${status}. Your record says why, and how to appeal.`);
  }
  // The worker isn't told: for them it is gone.
  if (await isBlocked(tx, hit.accountId, workerId)) throw notFound('HIT');
  if (hit.kind === 'lookup' && status !== 'qualified') {
    throw new Refusal('forbidden', 'not_qualified', 'Pass the training first; then the look-ups are yours to take.', {
      extra: { next: '/training' },
    });
  }
  if (await hadBefore(tx, hit.id, workerId))
    throw new Refusal('conflict', 'already_answered', 'You had this HIT before; take another one.');
  const held = await heldBy(tx, workerId);
  const names = await typeNames(tx, hit.requirements);
  const unmet = hit.requirements.map((requirement) => describeRequirement(requirement, held, names)).filter(({ met }) => !met);
  if (unmet.length > 0) {
    const sentence = `This HIT is for workers with: ${unmet.map(({ text }) => text).join('; ')}.`;
    throw new Refusal('forbidden', 'requirements_not_met', sentence, { extra: { requirements: unmet } });
  }
}
