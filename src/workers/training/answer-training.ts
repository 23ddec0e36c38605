import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Platform } from '../../handles/platforms.js';
import { created, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { Refusal } from '../../shared/refusal.js';
import { currentItem, trainingOf } from './read-training.js';
import { passes, progressOf, retryAt, stageOf, type TrainingStage, type TrainingState } from './training.js';
import { agree, type GivenAnswer, type KeptAnswer, readAnswer } from './training-answer.js';
import { beginTest, endTest, findMissed, keepPractice, keepTestAnswer, lockTrainee, moveTo, readTraining } from './training.sql.js';
import type { ItemRow, TrainingFeedbackView, TrainingResultView } from './training.view.js';

interface Answered {
  workerId: string;
  item: ItemRow;
  answer: KeptAnswer;
  right: boolean;
}

/** Takes an answer to the item that is asked: with feedback in practice, without in the test, whose last answer decides. */
@Injectable()
export class AnswerTraining {
  constructor(private readonly repeats: Repeats) {}

  async run(workerId: string, itemId: string, given: GivenAnswer, request: RepeatableRequest | null): Promise<Reply<TrainingFeedbackView>> {
    return this.repeats.once(request, async (tx) => {
      await lockTrainee(tx, workerId);
      const state = await trainingOf(tx, workerId);
      const stage = stageOf(state, new Date());
      const item = await askedItem(tx, { workerId, itemId, state, stage });
      const answer = readOrRefuse(item, given);
      const answered = { workerId, item, answer, right: agree(answer, item.answer) };
      if (state.status === 'registered') await moveTo(tx, workerId, 'in_training');
      const result = stage === 'practice' ? await practise(tx, answered) : await test(tx, answered, state);
      return created(await feedback(tx, answered, stage, result));
    });
  }
}

/** Refuses an answer to anything but what is asked now: an answer that came twice, or late, counts once. */
async function askedItem(
  tx: EntityManager,
  { workerId, itemId, state, stage }: { workerId: string; itemId: string; state: TrainingState; stage: TrainingStage },
): Promise<ItemRow> {
  if (stage === 'passed') throw new Refusal('conflict', 'already_qualified', 'You have passed; the tasks are yours to take.');
  const retry = retryAt(state, new Date());
  if (stage === 'wait' && retry !== null) {
    const seconds = Math.ceil((retry.getTime() - Date.now()) / 1000);
    throw new Refusal('conflict', 'training_wait', 'The next test can begin in a few minutes; retryAt says when.', {
      extra: { retryAt: retry.toISOString() },
      retryAfterSeconds: Math.max(1, seconds),
    });
  }
  const item = await currentItem(tx, workerId, state, stage);
  if (item?.id !== itemId)
    throw new Refusal(
      'conflict',
      'item_not_asked',
      'This is not what is asked now, or it is answered already; look at the training again.',
    );
  return item;
}

function readOrRefuse(item: ItemRow, given: GivenAnswer): KeptAnswer {
  const read = readAnswer(item.platform as Platform, given);
  if (read.ok) return read.answer;
  const { code, message, remedy } = read.problem;
  throw new Refusal('unprocessable', code, `${message} ${remedy}`, { errors: [{ field: 'answer.value', message }] });
}

async function practise(tx: EntityManager, { workerId, item, right }: Answered): Promise<null> {
  await keepPractice(tx, workerId, item.id, right);
  return null;
}

async function test(
  tx: EntityManager,
  { workerId, item, answer, right }: Answered,
  state: TrainingState,
): Promise<TrainingResultView | null> {
  const attempt = state.attempt ?? (await begin(tx, workerId, state.nextItemIds));
  await keepTestAnswer(tx, attempt.id, item.id, { answer, right });
  const of = attempt.itemIds.length;
  if (attempt.answered + 1 < of) return null;

  const score = attempt.right + (right ? 1 : 0);
  const passed = passes(score, of);
  await endTest(tx, attempt.id, passed);
  if (passed) await moveTo(tx, workerId, 'qualified');
  return { passed, score, of, missed: await findMissed(tx, attempt.id), retryAt: null };
}

async function begin(tx: EntityManager, workerId: string, itemIds: string[]): Promise<NonNullable<TrainingState['attempt']>> {
  return { id: await beginTest(tx, workerId, itemIds), itemIds, answered: 0, right: 0 };
}

async function feedback(
  tx: EntityManager,
  { workerId, item, right }: Answered,
  before: TrainingStage,
  result: TrainingResultView | null,
): Promise<TrainingFeedbackView> {
  const state = await readTraining(tx, workerId);
  if (state === undefined) throw new RangeError('the worker that was locked is not there');
  const now = new Date();
  const stage = stageOf(state, now);
  const practising = before === 'practice';
  return {
    right: practising ? right : null,
    explanation: practising ? item.explanation : null,
    expected: practising ? item.answer : null,
    stage,
    progress: progressOf(state, stage),
    result: result === null ? null : { ...result, retryAt: stage === 'wait' ? retryAt(state, now) : null },
  };
}
