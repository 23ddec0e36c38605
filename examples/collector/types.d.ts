// What the collector's parts hand to each other. What the API answers is generated from Nonet's own description of it.
import type { components } from '../../web/api/openapi.js';

export type { paths } from '../../web/api/openapi.js';
type Schemas = components['schemas'];

export type Change = Schemas['ChangeView'];
export type Platform = Schemas['Platform'];
export type Problem = Schemas['ReportDto']['problem'];
/** A refusal, as every route words it. */
export type ProblemDocument = Schemas['Problem'];

/** What the copy knows of a pair. */
export interface Entry {
  externalId: string;
  platform: Platform;
  status: Schemas['RegistryStatus'];
  handle: string | null;
  handleKey: string | null;
  seq: number;
}

/** A line of an export as JSON Lines, as far as the copy reads it: docs/schemas has the whole. */
export interface ExportedRow {
  external_id: string;
  platform: Platform;
  status: Schemas['RegistryStatus'];
  handle: string | null;
  handle_key: string | null;
  seq: number;
}

export interface Signals {
  medianRetweets?: number | null;
  medianLikes?: number | null;
  meanDailyViews?: number | null;
}

export interface SignalRecord {
  externalId: string;
  platform: Platform;
  handle: string | null;
  handleKey: string | null;
  signals: Signals | null;
  problem: Problem | null;
  /** When it was looked at. */
  at: string;
}

/** What a look at an account found. */
export interface Look {
  signals?: Signals;
  problem?: Problem;
  observed?: string;
  /** The platform's own id of the account. */
  accountId?: string;
}

/** An entry that has a handle. */
export interface Verified extends Entry {
  handle: string;
  handleKey: string;
}

/** Asks one platform about one handle. */
export type Adapter = (entry: Verified, signal: AbortSignal) => Promise<Look>;
