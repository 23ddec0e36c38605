import type { components } from '../../api/openapi.js';

type Views = components['schemas'];

export type WorkerStatus = Views['WorkerStatus'];
/** How often a worker is right: the estimate, its interval, and from how much. 0 to 1. */
export type Reliability = Views['ReliabilityView'];
export type StandingCause = NonNullable<Views['AdminWorkerView']['statusCause']>;
export type Worker = Views['AdminWorkerView'];
export type WorkerDetail = Views['WorkerDetailView'];
export type WorkerMessage = Views['AdminMessageView'];
/** What erasing a worker's personal data does, or would. */
export type Erasure = Views['ErasureView'];
/** What voiding does: to how many tasks, and how. */
export type VoidReport = Views['VoidReport'];
