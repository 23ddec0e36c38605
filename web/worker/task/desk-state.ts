import type { Problem, Unreachable } from '../../api/problem.js';
import type { NothingReason } from '../../api/shapes.js';
import type { HeldTask } from './held-task.js';

/** What lies on the worker's desk. */
export type DeskState =
  | { readonly at: 'opening' }
  | { readonly at: 'task'; readonly task: HeldTask }
  | { readonly at: 'nothing'; readonly reasons: readonly NothingReason[]; readonly retryAt: number; readonly looking: boolean }
  /** Left alone while the worker looks at other work: nothing is in hand, and nothing is asked for. */
  | { readonly at: 'resting' }
  /** A HIT is in hand, on its own page. */
  | { readonly at: 'elsewhere'; readonly workId: string }
  | { readonly at: 'untrained' }
  | { readonly at: 'stopped'; readonly code: 'suspended' | 'blocked' }
  | { readonly at: 'failed'; readonly failure: Problem | Unreachable };
