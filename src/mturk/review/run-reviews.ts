import type { EntityManager } from 'typeorm';
import { normalise } from '../../handles/normalise.js';
import type { Platform } from '../../handles/platforms.js';
import { approveWork, rejectWork } from '../hits/decide-work.js';
import { extendHit, extensionProblem } from '../hits/extend-hit.js';
import type { HitRow } from '../hits/hit.sql.js';
import { comparable, findWork, submittedWork, type WorkRow } from '../hits/work.sql.js';
import { TurkError } from '../transport/turk-error.js';
import { scoreKnownAnswers } from './known-answers.js';
import { type Agreement, countAgreement } from './plurality.js';
import { type Action, insertAction, insertResults, type Level, type Result } from './reports.sql.js';
import type { KnownAnswersPolicy, PluralityPolicy } from './review-policy.js';

/** Scores one submitted assignment against the known answers, and does what the policy says of such a score. The caller holds the HIT. */
export async function reviewWork(tx: EntityManager, hit: HitRow, work: WorkRow, policy: KnownAnswersPolicy): Promise<void> {
  const known = hit.kind === 'lookup' ? withKeys(policy, hit) : policy;
  const { questions, score } = scoreKnownAnswers(known, comparable(work));
  const subject = { subjectId: work.id, subjectType: 'Assignment' as const };
  await insertResults(tx, hit.id, 'Assignment', [
    ...questions.map(({ question, correct }): Result => ({ ...subject, question, key: 'KnownAnswerCorrect', value: correct ? '1' : '0' })),
    { ...subject, question: null, key: 'KnownAnswerScore', value: String(score) },
  ]);
  await tx.query('update hit_assignment set known_score = $2 where id = $1', [work.id, score]);
  const { approveAtLeast, rejectBelow, extendBelow } = policy;
  if (approveAtLeast !== null && score >= approveAtLeast)
    await approve(tx, { hit, work, level: 'Assignment', reason: policy.approveReason });
  else if (score < rejectBelow) await reject(tx, { hit, work, level: 'Assignment', reason: policy.rejectReason });
  if (extendBelow !== null && score < extendBelow) await extend(tx, hit, 'Assignment', policy);
}

/** A known handle is compared as answers are: by its key. */
function withKeys(policy: KnownAnswersPolicy, hit: HitRow): KnownAnswersPolicy {
  const platform = hit.parameters
    ?.find(({ Name }) => Name.toLowerCase() === 'platform')
    ?.Value.trim()
    .toLowerCase() as Platform;
  const keyOf = (value: string): string => {
    const read = normalise(platform, value);
    return read.ok ? read.handle.key : value;
  };
  return {
    ...policy,
    answers: policy.answers.map(({ question, values }) => ({ question, values: question === 'handle' ? values.map(keyOf) : values })),
  };
}

/** Counts who agrees once a HIT can be reviewed, and does what the policy says of such agreement. The caller holds the HIT. */
export async function reviewHit(tx: EntityManager, hit: HitRow, policy: PluralityPolicy): Promise<void> {
  const panel = (await submittedWork(tx, hit.id)).filter((work) => isRegarded(policy, work));
  const agreement = countAgreement(
    policy,
    panel.map((work) => ({ assignmentId: work.id, answers: comparable(work) })),
  );
  await insertResults(tx, hit.id, 'HIT', resultsOf(hit, agreement));
  for (const { assignmentId, score } of agreement.workers) {
    const work = await findWork(tx, assignmentId);
    if (work === undefined) continue;
    const { approveAtLeast, rejectBelow, rejectReason } = policy;
    if (approveAtLeast !== null && score >= approveAtLeast) await approve(tx, { hit, work, level: 'HIT', reason: null });
    else if (rejectBelow !== null && score < rejectBelow) await reject(tx, { hit, work, level: 'HIT', reason: rejectReason });
  }
  if (policy.extendBelow !== null && agreement.hit < policy.extendBelow) await extend(tx, hit, 'HIT', policy);
}

function isRegarded({ disregardRejected, disregardKnownBelow }: PluralityPolicy, { status, knownScore }: WorkRow): boolean {
  if (disregardRejected && status === 'Rejected') return false;
  return disregardKnownBelow === null || knownScore === null || knownScore >= disregardKnownBelow;
}

function resultsOf(hit: HitRow, { questions, workers, hit: score }: Agreement): Result[] {
  const ofQuestions = questions.flatMap(({ question, answer, score: agreed, agreed: found }): Result[] => {
    const subject = { subjectId: hit.id, subjectType: 'Question' as const, question };
    return [
      { ...subject, key: 'AgreedAnswerFound', value: String(found) },
      ...(found ? [{ ...subject, key: 'AgreedAnswer', value: answer ?? '' }] : []),
      { ...subject, key: 'AnswerAgreementScore', value: String(agreed) },
    ];
  });
  const ofWorkers = workers.flatMap(({ assignmentId, score: own, correct, incorrect }): Result[] => {
    const subject = { subjectId: assignmentId, subjectType: 'Assignment' as const, question: null };
    return [
      { ...subject, key: 'WorkerAgreementScore', value: String(own) },
      { ...subject, key: 'PluralityAnswersCorrect', value: String(correct) },
      { ...subject, key: 'PluralityAnswersIncorrect', value: String(incorrect) },
    ];
  });
  const ofHit: Result = { subjectId: hit.id, subjectType: 'HIT', question: null, key: 'HitAgreementScore', value: String(score) };
  return [...ofQuestions, ofHit, ...ofWorkers];
}

interface Verdict {
  hit: HitRow;
  work: WorkRow;
  level: Level;
  reason: string | null;
}

const REASON = 'This assignment was rejected by the review policy of its HIT.';

async function approve(tx: EntityManager, { hit, work, level, reason }: Verdict): Promise<void> {
  const action = { name: 'Approve' as const, targetId: work.id, targetType: 'Assignment' as const };
  if (work.status === 'Submitted') await approveWork(tx, work, reason);
  await insertAction(tx, hit.id, level, { ...action, ...outcomeOf(work, 'Approved') });
}

async function reject(tx: EntityManager, { hit, work, level, reason }: Verdict): Promise<void> {
  const action = { name: 'Reject' as const, targetId: work.id, targetType: 'Assignment' as const };
  if (work.status === 'Submitted') await rejectWork(tx, work, reason ?? REASON);
  await insertAction(tx, hit.id, level, { ...action, ...outcomeOf(work, 'Rejected') });
}

function outcomeOf({ status }: WorkRow, wanted: 'Approved' | 'Rejected'): Pick<Action, 'status' | 'result' | 'errorCode'> {
  if (status === 'Submitted') return { status: 'Succeeded', result: wanted, errorCode: null };
  if (status === wanted) return { status: 'Succeeded', result: `Already ${wanted.toLowerCase()}`, errorCode: null };
  return { status: 'Failed', result: `The assignment is ${status} already`, errorCode: 'AWS.MechanicalTurk.InvalidAssignmentState' };
}

/** One more assignment, up to the policy's most, and time enough for it. What can't be is reported, not thrown. */
async function extend(tx: EntityManager, hit: HitRow, level: Level, policy: { extendMost: number; extendSeconds: number }): Promise<void> {
  if (hit.maxAssignments >= policy.extendMost) return;
  const action = { name: 'Extend' as const, targetId: hit.id, targetType: 'HIT' as const };
  const problem = extensionProblem(hit, hit.maxAssignments + 1) ?? (await tryExtension(tx, hit, policy.extendSeconds));
  await insertAction(tx, hit.id, level, {
    ...action,
    ...(problem === null
      ? { status: 'Succeeded', result: `Extended to ${hit.maxAssignments + 1} assignments`, errorCode: null }
      : { status: 'Failed', result: problem.message, errorCode: problem.code }),
  });
}

async function tryExtension(tx: EntityManager, hit: HitRow, seconds: number): Promise<TurkError | null> {
  const least = new Date(Date.now() + seconds * 1000);
  await tx.query('savepoint extension');
  try {
    await extendHit(tx, hit, { places: 1, expiresAt: hit.expiresAt > least ? hit.expiresAt : least });
    await tx.query('release savepoint extension');
    return null;
  } catch (error) {
    if (!(error instanceof TurkError)) throw error;
    await tx.query('rollback to savepoint extension');
    return error;
  }
}
