import type { ProblemCode } from '../../../src/handles/problems.js';

/** What a worker might send, and what must come of it. */
export interface HandleCases {
  /** [answer, key] */
  read: readonly (readonly [string, string])[];
  /** [answer, key]: refused as `needs_profile_name`, unless the account has no name. */
  numbered: readonly (readonly [string, string])[];
  /** [answer, problem] */
  refused: readonly (readonly [string, ProblemCode])[];
}
