import type { EntityManager } from 'typeorm';
import { confirmFinding, recordFinding } from '../handles/record-finding.js';
import { post } from '../queue/outbox.sql.js';
import { closeTask, type LockedTask } from '../tasks/lifecycle/close-task.sql.js';
import { offer } from '../tasks/lifecycle/open-round.sql.js';
import { type Ballot, countVotes, type PolicyInForce, readBallots, readPolicy } from './ballots.sql.js';
import { insertDecision, insertDispute } from './decisions.sql.js';
import { type Judgement, judge } from './judge.js';
import { asksRegistry, type Step, stepAt, wholeStep } from './quorum.js';

/** What a new tally led to. */
export type Verdict = 'pending' | 'resolved' | 'disputed';

/** How far the ballots of a task have come. */
interface Count {
  policy: PolicyInForce;
  ballots: Ballot[];
  leader: { answer: Ballot; votes: Ballot[] } | undefined;
  step: Step;
  /** The step without a confirmation. */
  whole: Step;
  /** The ballots all agree, and are as many as it takes to ask the registry. */
  asking: boolean;
}

/**
 * Acts on a tally that its policy doesn't call pending: resolves the task, asks the posterior, or disputes it.
 * The caller holds the task's lock, and the task is open.
 */
export async function decideTask(tx: EntityManager, task: LockedTask): Promise<Verdict> {
  const count = await countTask(tx, task);
  const { leader, policy } = count;
  if (count.asking && (await confirms(tx, task, count))) return 'resolved';
  const step = count.asking ? count.whole : count.step;
  if (step.outcome === 'pending') return 'pending';
  if (step.outcome === 'unreachable' || leader === undefined)
    return disputeTask(tx, task, count, { cause: 'unreachable', confidence: null });

  const judgement = await judge(tx, count.ballots, leader.answer);
  if (step.outcome === 'resolved' || passes(judgement, policy)) return resolve(tx, task, count, judgement);
  if (goesOn(step, judgement, policy)) return 'pending';
  return disputeTask(tx, task, count, { cause: 'below_floor', confidence: judgement.confidence });
}

/** Counts an open task anew after its ballots or its policy changed, decides it if that settles it, and offers the places that are left. */
export async function redecideTask(tx: EntityManager, task: LockedTask): Promise<Verdict> {
  const verdict = await decideTask(tx, task);
  if (verdict === 'pending') {
    const { step } = await countTask(tx, task);
    await tx.query('update task set panel = $2 where id = $1', [task.id, step.panel]);
    await offer(tx, task.id);
  }
  return verdict;
}

/** Too many could not tell: a person has to. */
export async function disputeUntellable(tx: EntityManager, task: LockedTask): Promise<void> {
  await disputeTask(tx, task, await countTask(tx, task), { cause: 'cannot_tell', confidence: null });
}

async function countTask(tx: EntityManager, task: LockedTask): Promise<Count> {
  const policy = await readPolicy(tx, task.policyId);
  const ballots = await readBallots(tx, task.id);
  const [leader] = countVotes(ballots);
  const tally = { panel: task.panel, ballots: ballots.length, lead: leader?.votes.length ?? 0 };
  const [step, whole] = [stepAt(policy, tally), wholeStep(policy, tally)];
  return { policy, ballots, leader, step, whole, asking: asksRegistry(policy, tally) };
}

function passes(judgement: Judgement, policy: PolicyInForce): boolean {
  const sure = policy.confidenceFloor === null || judgement.confidence >= policy.confidenceFloor;
  return sure && (policy.minEffective === null || judgement.effectiveVotes >= policy.minEffective);
}

/** Whether another ballot is asked for; an adaptive policy has to find it worth its price. */
function goesOn({ places }: Step, judgement: Judgement, { stop, confidenceFloor, panel, extendTo }: PolicyInForce): boolean {
  if (places === 0) return false;
  return stop !== 'adaptive' || confidenceFloor === null || judgement.isWorthAnother({ floor: confidenceFloor, panel: extendTo ?? panel });
}

async function resolve(tx: EntityManager, task: LockedTask, count: Count, judgement: Judgement): Promise<Verdict> {
  const { leader, policy, ballots } = count;
  if (leader === undefined) throw new RangeError('a task without ballots can not be resolved by quorum');
  const { answer, votes } = leader;
  const outcome = answer.kind === 'handle' ? 'verified' : 'no_account';
  const found = findingOf(answer);
  const sure = { confidence: judgement.confidence, confidenceBound: judgement.confidenceBound };
  await closeTask(tx, task.id, outcome);
  await insertDecision(tx, {
    taskId: task.id,
    outcome,
    cause: 'quorum',
    ...found,
    ...sure,
    agreed: votes.length,
    ballotIds: ballots.map(({ assignmentId }) => assignmentId),
    policyId: policy.id,
    effectiveVotes: judgement.effectiveVotes,
    decidedBy: null,
    reason: null,
  });
  await recordFinding(tx, {
    athleteId: task.athleteId,
    platform: task.platform,
    ...found,
    ...sure,
    agreed: votes.length,
    ballots: ballots.length,
    policyVersion: policy.version,
    taskId: task.id,
    round: task.round,
    cause: 'quorum',
  });
  await post(tx, 'score-answers', { taskId: task.id });
  return 'resolved';
}

/** Whether the first ballots say what the registry says: then the round ends here, and what the registry rests on stays as it is. */
async function confirms(tx: EntityManager, task: LockedTask, { ballots, policy, leader }: Count): Promise<boolean> {
  const answer = leader?.answer;
  if (answer === undefined || !(await confirmFinding(tx, task, findingOf(answer).handleKey))) return false;
  const judgement = await judge(tx, ballots, answer);
  const outcome = answer.kind === 'handle' ? 'verified' : 'no_account';
  await closeTask(tx, task.id, outcome);
  await insertDecision(tx, {
    taskId: task.id,
    outcome,
    cause: 'confirmation',
    ...findingOf(answer),
    confidence: judgement.confidence,
    confidenceBound: judgement.confidenceBound,
    agreed: ballots.length,
    ballotIds: ballots.map(({ assignmentId }) => assignmentId),
    policyId: policy.id,
    effectiveVotes: judgement.effectiveVotes,
    decidedBy: null,
    reason: null,
  });
  await post(tx, 'score-answers', { taskId: task.id });
  return true;
}

const findingOf = (answer: Ballot): typeof NOTHING | { handleKey: string; handleDisplay: string | null; handleUrl: string | null } =>
  answer.kind === 'handle' ? { handleKey: answer.key, handleDisplay: answer.display, handleUrl: answer.url } : NOTHING;

export const NOTHING = { handleKey: null, handleDisplay: null, handleUrl: null };

async function disputeTask(
  tx: EntityManager,
  task: LockedTask,
  { leader, ballots, policy }: Count,
  why: { cause: 'unreachable' | 'below_floor' | 'cannot_tell'; confidence: number | null },
): Promise<Verdict> {
  await closeTask(tx, task.id, 'disputed');
  await insertDispute(tx, { taskId: task.id, ...why, agreed: leader?.votes.length ?? 0, ballots: ballots.length, policyId: policy.id });
  return 'disputed';
}
