import type { components } from '../../api/openapi.js';

type Views = components['schemas'];

export type StopRule = Views['StopRule'];
export type PolicyVersion = Views['PolicyView'];
/** The rule of a batch: see docs/words.md. */
export type Policy = Omit<PolicyVersion, 'version'>;
export type BatchStatus = Views['BatchStatus'];
export type TaskCounts = Views['BatchCounts'];
export type Batch = Views['BatchView'];
export type RowError = Views['ImportErrorView'];
export type ImportJob = Views['ImportView'];
