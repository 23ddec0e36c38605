import type { Platform } from '../../api/shapes.js';
import type { RegistryStatus } from '../../office/shapes/conflict.js';
import type { texts } from './texts.js';

/** What a collector said of a handle. */
export interface Report {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly platform: Platform;
  readonly problem: keyof typeof texts.problems;
  readonly observed: string | null;
  readonly status: 'open' | 'closed';
  readonly handle: string | null;
  readonly handleStatus: RegistryStatus;
  readonly checkedSince: boolean;
  readonly openTaskId: string | null;
  readonly at: string;
  readonly closedAt: string | null;
  readonly closedReason: string | null;
}
