import { type Answer, joined, valuesOf } from '../question/answers.js';
import type { PluralityPolicy } from './review-policy.js';

/** One worker's answers to a HIT. */
export interface Panelist {
  assignmentId: string;
  answers: readonly Answer[];
}

export interface QuestionAgreement {
  question: string;
  /** What most gave; null: nobody answered. */
  answer: string | null;
  /** How many per cent of the workers gave it, cut off. */
  score: number;
  agreed: boolean;
}

export interface WorkerAgreement {
  assignmentId: string;
  /** Of the questions that are agreed on, how many per cent this worker has as most have. */
  score: number;
  correct: number;
  incorrect: number;
}

export interface Agreement {
  questions: QuestionAgreement[];
  /** How many per cent of the questions are agreed on. */
  hit: number;
  workers: WorkerAgreement[];
}

/** Longer answers are nobody's plurality. */
const LONGEST = 256;

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.trunc((100 * part) / whole));

/** Counts who agrees with whom; equal leaders go to the one that came first. Every number is cut off: two of three are 66. */
export function countAgreement(policy: Pick<PluralityPolicy, 'questions' | 'agreedAbove'>, panel: readonly Panelist[]): Agreement {
  const given = panel.map(({ answers }) => new Map(answers.map((answer) => [answer.question, joined(valuesOf(answer))])));
  const questions = policy.questions.map((question): QuestionAgreement => {
    const votes = new Map<string, number>();
    for (const answers of given) {
      const answer = answers.get(question);
      if (answer !== undefined && answer.length <= LONGEST) votes.set(answer, (votes.get(answer) ?? 0) + 1);
    }
    const most = Math.max(0, ...votes.values());
    const leader = [...votes].find(([, count]) => count === most)?.[0] ?? null;
    const score = percent(most, panel.length);
    return { question, answer: leader, score, agreed: leader !== null && score > policy.agreedAbove };
  });
  const agreed = questions.filter((question) => question.agreed);
  const workers = panel.map(({ assignmentId }, index): WorkerAgreement => {
    const correct = agreed.filter(({ question, answer }) => given[index]?.get(question) === answer).length;
    return { assignmentId, score: percent(correct, agreed.length), correct, incorrect: agreed.length - correct };
  });
  return { questions, hit: percent(agreed.length, questions.length), workers };
}

/**
 * How many of a panel must agree so that a look-up is settled as the policy says: the fewest whose share, cut off, is more than the
 * threshold, but always more than half. Without a policy seven of nine, and as much of other panels.
 */
export function quorumOf(panel: number, agreedAbove: number | null): number {
  const majority = Math.floor(panel / 2) + 1;
  if (agreedAbove === null) return Math.max(majority, Math.ceil((7 * panel) / 9));
  const enough = Array.from({ length: panel }, (_, index) => index + 1).find((votes) => percent(votes, panel) > agreedAbove);
  return Math.max(majority, enough ?? panel);
}
