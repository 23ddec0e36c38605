import type { Platform } from '../../handles/platforms.js';
import { voteWeight } from '../../consensus/engine/reliability.js';
import { accuracyOf, type LikelyCopy, type Voter, weigh } from '../../consensus/engine/weigh.js';
import { AthleteCard } from '../handout/assignment.view.js';

export const TASK_STATUSES = ['open', 'verified', 'no_account', 'disputed', 'cancelled'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** `key` is what votes are compared on; `display` the handle with its case kept. */
export type AnswerValue = { kind: 'handle'; key: string; display?: string | null } | { kind: 'no_account' };

export class TaskAthlete extends AthleteCard {
  externalId!: string | null;
}

/** How a task was settled, or why it can't settle by itself. */
export class DecisionView {
  /** null: a dispute, or nobody could tell. */
  answer!: AnswerValue | null;
  agreed!: number;
  ballots!: number;
  /** The estimated probability that the answer is right; null when nothing was estimated. */
  confidence!: number | null;
  /** What the gold guarantees; null without gold. */
  confidenceBound!: number | null;
  /** What the agreeing votes are worth; less than their number when they are not independent. */
  effectiveVotes!: number | null;
  policyVersion!: number;
  cause!: 'quorum' | 'adjudication' | 'confirmation' | 'unreachable' | 'below_floor' | 'cannot_tell';
  decidedAt!: Date;
  /** The adjudicator's. */
  reason!: string | null;
  /** When its quorum stopped to stand, because ballots were voided. */
  voidedAt!: Date | null;
}

/** One answer that was kept. */
export class TaskAnswerView {
  assignmentId!: string;
  workerId!: string;
  answer!: AnswerValue;
  /** Whether it is a ballot. */
  counted!: boolean;
  /** Why it is none: late, voided. */
  reason!: string | null;
  /** What the vote counts when the votes' worth is asked for, 0 to 1: less for a probable copy, nothing when it isn't counted. Heads count all alike. */
  weight!: number;
  evidenceUrl!: string | null;
  clue!: string | null;
  comment!: string | null;
  /** Rejected: its pay was taken back, for a finding about the worker. */
  payment!: 'approved' | 'rejected';
  submittedAt!: Date;
}

export class TaskView {
  id!: string;
  batchId!: string | null;
  platform!: Platform;
  round!: number;
  status!: TaskStatus;
  athlete!: TaskAthlete;
  /** null while the task is open. */
  decision!: DecisionView | null;
  answers!: TaskAnswerView[];
  createdAt!: Date;
}

/** One task, with those that its athlete could be taken for. */
export class TaskDetailView extends TaskView {
  namesakes!: AthleteCard[];
}

interface AnswerColumns {
  kind: 'handle' | 'no_account' | null;
  key: string | null;
  display: string | null;
}

/** An answer, and what is known of whoever gave it: faded weights of right and wrong answers. */
interface AnswerRow extends Omit<TaskAnswerView, 'answer' | 'weight' | 'submittedAt'>, AnswerColumns {
  submittedAt: string;
  right: number;
  wrong: number;
  goldRight: number;
  goldWrong: number;
}

export interface TaskRow extends Omit<TaskView, 'decision' | 'answers'> {
  decision:
    | (Omit<DecisionView, 'answer' | 'decidedAt' | 'voidedAt'> & AnswerColumns & { decidedAt: string; voidedAt: string | null })
    | null;
  answers: AnswerRow[];
  copies: LikelyCopy[];
}

export function viewTask(row: TaskRow): TaskView {
  return {
    id: row.id,
    batchId: row.batchId,
    platform: row.platform,
    round: row.round,
    status: row.status,
    athlete: row.athlete,
    decision: row.decision === null ? null : viewDecision(row.decision),
    answers: viewAnswers(row),
    createdAt: row.createdAt,
  };
}

function viewDecision(row: NonNullable<TaskRow['decision']>): DecisionView {
  return {
    answer: viewValue(row),
    agreed: row.agreed,
    ballots: row.ballots,
    confidence: row.confidence,
    confidenceBound: row.confidenceBound,
    effectiveVotes: row.effectiveVotes,
    policyVersion: row.policyVersion,
    cause: row.cause,
    decidedAt: new Date(row.decidedAt),
    reason: row.reason,
    voidedAt: row.voidedAt === null ? null : new Date(row.voidedAt),
  };
}

function viewAnswers({ answers, copies }: TaskRow): TaskAnswerView[] {
  const counted = answers.filter((answer) => answer.counted);
  const weights = weigh(counted.map(voterOf), copies);
  const weightOf = new Map(counted.map((answer, place) => [answer, weights[place] ?? 1]));
  return answers.map((answer) => viewAnswer(answer, weightOf.get(answer) ?? 0));
}

function voterOf(row: AnswerRow): Voter {
  const vote = voteWeight({ right: row.goldRight, wrong: row.goldWrong });
  return { workerId: row.workerId, answer: `${row.kind} ${row.key}`, accuracy: accuracyOf(row), vote };
}

function viewAnswer(row: AnswerRow, weight: number): TaskAnswerView {
  return {
    assignmentId: row.assignmentId,
    workerId: row.workerId,
    answer: viewValue(row) ?? { kind: 'no_account' },
    counted: row.counted,
    reason: row.reason,
    weight: Math.round(weight * 1e4) / 1e4,
    evidenceUrl: row.evidenceUrl,
    clue: row.clue,
    comment: row.comment,
    payment: row.payment,
    submittedAt: new Date(row.submittedAt),
  };
}

function viewValue({ kind, key, display }: AnswerColumns): AnswerValue | null {
  if (kind === null) return null;
  return kind === 'handle' ? { kind, key: key ?? '', display } : { kind };
}
