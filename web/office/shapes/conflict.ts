import type { components } from '../../api/openapi.js';

type Views = components['schemas'];

export type RegistryStatus = Views['RegistryStatus'];
export type ConflictMember = Views['ConflictMemberView'];
/** One handle held by several athletes, or a pair that looks swapped. */
export type Conflict = Views['ConflictView'];
