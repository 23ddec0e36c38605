import type { PolicyVersion } from '../../office/shapes/batch.js';

/** One version of a batch's policy: whose act it was, and why. */
export type Version = PolicyVersion & {
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly reason: string | null;
  readonly appliedTo: 'new' | 'open' | null;
  readonly restores: number | null;
  readonly inForce: boolean;
  readonly openTasks: number;
};
