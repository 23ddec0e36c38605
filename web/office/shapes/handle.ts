import type { components } from '../../api/openapi.js';

type Views = components['schemas'];

export type ChangeType = Views['ChangeType'];
/** What the registry says of one athlete on one platform. */
export type Handle = Views['HandleView'];
/** What the registry said from a moment on. */
export type HandleVersion = Views['VersionView'];
export type EvidenceBallot = Views['BallotView'];
/** One entry with all that is known of how it came about. */
export type HandleDetail = Views['HandleDetailView'];
/** One entry of the feed. */
export type Change = Views['ChangeView'];
