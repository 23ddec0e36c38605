import { fromMicros } from '../shared/money.js';
import { AssignmentView } from '../tasks/handout/assignment.view.js';
import type { KeptAnswer, TakenAnswer } from './answers.sql.js';

export class AnswerView {
  kind!: 'handle' | 'no_account';
  /** As typed. */
  raw!: string | null;
  /** What votes are compared on. */
  key!: string | null;
  /** With its case kept. */
  display!: string | null;
  url!: string | null;
}

export class ReceiptView {
  assignmentId!: string;
  answer!: AnswerView;
  /** Kept and paid, but too late to count. */
  late!: boolean;
  /** US dollars. */
  credited!: string;
}

export class SubmissionView {
  receipt!: ReceiptView;
  /** The next assignment, when it was asked for and there is one. */
  next!: AssignmentView | null;
}

export function viewSubmission(assignmentId: string, answer: KeptAnswer, taken: TakenAnswer, next: AssignmentView | null): SubmissionView {
  return { receipt: { assignmentId, answer: viewAnswer(answer), late: taken.late, credited: fromMicros(taken.credited) }, next };
}

function viewAnswer({ kind, raw, key, display, url }: Pick<KeptAnswer, 'kind' | 'raw' | 'key' | 'display' | 'url'>): AnswerView {
  return { kind, raw, key: kind === 'handle' ? key : null, display, url };
}
