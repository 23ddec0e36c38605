import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';

export interface DecisionRow {
  taskId: string;
  outcome: 'verified' | 'no_account' | 'cancelled';
  cause: 'quorum' | 'adjudication' | 'confirmation';
  handleKey: string | null;
  handleDisplay: string | null;
  handleUrl: string | null;
  agreed: number;
  ballotIds: string[];
  policyId: string;
  confidence: number | null;
  confidenceBound: number | null;
  effectiveVotes: number | null;
  decidedBy: string | null;
  reason: string | null;
}

/** Written once for a task: a second decision breaks `decision_once_per_task`. */
export async function insertDecision(tx: EntityManager, row: DecisionRow): Promise<void> {
  await tx.query(
    prepared(`insert into decision (task_id, outcome, cause, handle_key, handle_display, handle_url, agreed, ballots, ballot_ids, policy_id,
                           confidence, confidence_bound, effective_votes, decided_by, reason, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, clock_timestamp())`),
    [
      row.taskId,
      row.outcome,
      row.cause,
      row.handleKey,
      row.handleDisplay,
      row.handleUrl,
      row.agreed,
      row.ballotIds.length,
      row.ballotIds,
      row.policyId,
      row.confidence,
      row.confidenceBound,
      row.effectiveVotes,
      row.decidedBy,
      row.reason,
    ],
  );
}

export async function insertDispute(
  tx: EntityManager,
  dispute: {
    taskId: string;
    cause: 'unreachable' | 'below_floor' | 'cannot_tell';
    agreed: number;
    ballots: number;
    policyId: string;
    confidence: number | null;
  },
): Promise<void> {
  await tx.query(
    `insert into dispute (task_id, cause, agreed, ballots, policy_id, confidence) values ($1, $2, $3, $4, $5, $6)
     on conflict (task_id) do update set cause = excluded.cause, agreed = excluded.agreed, ballots = excluded.ballots,
       policy_id = excluded.policy_id, confidence = excluded.confidence, opened_at = now()`,
    [dispute.taskId, dispute.cause, dispute.agreed, dispute.ballots, dispute.policyId, dispute.confidence],
  );
}
