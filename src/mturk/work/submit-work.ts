import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Reply, Reply as Answer } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { type HitRow } from '../hits/hit.sql.js';
import { settleHit } from '../hits/settle-hit.js';
import { findWork, type WorkRow } from '../hits/work.sql.js';
import { type Answer as GivenAnswer, answersOfFields } from '../question/answers.js';
import { checkFormAnswers, type FilledForm } from '../question/check-form-answers.js';
import { readQuestion } from '../question/question.js';
import { ReadWork } from './read-work.js';
import type { WorkView } from './work.view.js';

const TOO_LARGE = 1024 * 1024;

/** Takes a worker's answers to a HIT, and runs its review policy on them. */
@Injectable()
export class SubmitWork {
  constructor(
    private readonly db: DataSource,
    private readonly repeats: Repeats,
    private readonly reads: ReadWork,
  ) {}

  /** A form that Nonet itself asks. */
  async form(workerId: string, workId: string, filled: FilledForm, request: RepeatableRequest | null): Promise<Reply<WorkView>> {
    return this.repeats.once(request, async (tx) => {
      const { hit } = await holdOpen(tx, workId, workerId);
      const question = hit.question === null ? null : readQuestion(hit.question);
      if (question?.kind !== 'form') {
        throw new Refusal(
          'conflict',
          'no_form',
          'This HIT is no form: it is answered on its own page, and a look-up at /assignments/{id}/submission.',
        );
      }
      await keep(tx, workId, checkFormAnswers(question.form, filled));
      await settleHit(tx, hit.id);
      return new Answer(201, await this.reads.work(tx, workerId, workId));
    });
  }

  /** A form on a page of its requester's. Its id is all that the page knows, and nobody can guess it. */
  async fields(workId: string, fields: readonly (readonly [string, string])[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { hit } = await holdOpen(tx, workId, null);
      if (hit.kind !== 'html' && hit.kind !== 'external') throw notFound('assignment');
      await keep(tx, workId, answersOfFields(fields));
      await settleHit(tx, hit.id);
    });
  }
}

/** The HIT of what is held, and its row; refused when the time is over or it was sent already. Settling ends what ran out. */
async function holdOpen(tx: EntityManager, workId: string, workerId: string | null): Promise<{ hit: HitRow; work: WorkRow }> {
  const seen = await findWork(tx, workId);
  if (seen === undefined || (workerId !== null && seen.workerId !== workerId)) throw notFound('assignment');
  const hit = await settleHit(tx, seen.hitId);
  const work = await findWork(tx, workId);
  if (hit === undefined || work === undefined) throw notFound('assignment');
  if (work.submittedAt !== null) throw new Refusal('conflict', 'already_submitted', 'You have sent this assignment already.');
  if (work.status !== 'Accepted')
    throw new Refusal('conflict', 'assignment_expired', 'The time for this assignment is over, or you gave it back.');
  return { hit, work };
}

async function keep(tx: EntityManager, workId: string, answers: readonly GivenAnswer[]): Promise<void> {
  const written = JSON.stringify(answers);
  if (Buffer.byteLength(written) > TOO_LARGE) throw new Refusal('too_large', 'too_large', 'The answers have more than 1 MB.');
  await tx.query('update hit_assignment set answer = $2 where id = $1', [workId, written]);
  await tx.query('select note_hit_submission($1)', [workId]);
}
