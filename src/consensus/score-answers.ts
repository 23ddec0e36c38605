import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { finish } from '../queue/outbox.sql.js';
import { recordOutcome } from '../workers/record-outcome.sql.js';
import { watchGold } from './gold/watch-gold.js';
import { holdScores } from './refit/reliabilities.sql.js';
import { lookForSwap } from './swaps/look-for-swap.js';
import { type ScoredAnswer, scoreGoldAnswer, scoreLateAnswer, scoreTask } from './scores.sql.js';

/** What became known: the answer to a task, or how one answer that was no ballot compares with it. */
export type ScoreMessage = { taskId: string } | { assignmentId: string };

/** Moves the reliability of those who answered, once it is known who was right. */
@Injectable()
export class ScoreAnswers {
  constructor(private readonly db: DataSource) {}

  async run(outboxId: string, message: ScoreMessage): Promise<void> {
    // Apart and first: it locks tasks, and a repetition finds its case open.
    if ('taskId' in message) await this.db.transaction((tx) => lookForSwap(tx, message.taskId));
    await this.db.transaction(async (tx) => {
      await holdScores(tx);
      // A job that comes twice finds its message gone.
      if (!(await finish(tx, outboxId))) return;
      for (const { workerId, platform, right, gold } of await scores(tx, message)) {
        await recordOutcome(tx, { workerId, platform, right, gold });
      }
      if ('assignmentId' in message) await watchGold(tx, message.assignmentId);
    });
  }
}

async function scores(tx: EntityManager, message: ScoreMessage): Promise<ScoredAnswer[]> {
  if ('taskId' in message) return scoreTask(tx, message.taskId);
  return [...(await scoreGoldAnswer(tx, message.assignmentId)), ...(await scoreLateAnswer(tx, message.assignmentId))];
}
