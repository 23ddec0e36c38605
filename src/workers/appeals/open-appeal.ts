import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { created, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { invalid, notFound, Refusal } from '../../shared/refusal.js';
import { lockStanding } from '../standing/standing.sql.js';
import { type Appeal, insertAppeal, paymentOf } from './appeals.sql.js';
import type { AppealView } from './appeals.view.js';

/** Asks the office to think again: about a suspension, a rejected answer, or an answer. One appeal about a matter is open at a time. */
@Injectable()
export class OpenAppeal {
  constructor(private readonly repeats: Repeats) {}

  async run(appeal: Appeal, request: RepeatableRequest | null): Promise<Reply<AppealView>> {
    return this.repeats.once(request, async (tx) => {
      await (appeal.about === 'suspension' ? checkSuspension(tx, appeal) : checkAnswer(tx, appeal));
      const opened = await insertAppeal(tx, appeal);
      if (opened === undefined) {
        throw new Refusal('conflict', 'appeal_open', 'Your appeal about this is open already; it is answered within 72 hours.');
      }
      return created(opened);
    });
  }
}

async function checkSuspension(tx: EntityManager, { workerId, assignmentId }: Appeal): Promise<void> {
  if (assignmentId !== null) throw invalid('assignmentId', 'goes with an appeal about an answer only; leave it out');
  const standing = await lockStanding(tx, workerId);
  if (standing?.status !== 'suspended' && standing?.status !== 'blocked') throw nothingToAppeal('You are not suspended.');
}

async function checkAnswer(tx: EntityManager, { workerId, about, assignmentId }: Appeal): Promise<void> {
  if (assignmentId === null) throw invalid('assignmentId', 'must say which answer the appeal is about');
  const payment = await paymentOf(tx, assignmentId, workerId);
  if (payment === undefined) throw notFound('answer');
  if (about === 'rejection' && payment !== 'rejected') throw nothingToAppeal('This answer was not rejected.');
}

const nothingToAppeal = (fact: string): Refusal => new Refusal('unprocessable', 'nothing_to_appeal', `${fact} There is nothing to appeal.`);
