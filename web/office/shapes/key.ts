import type { components } from '../../api/openapi.js';

type Views = components['schemas'];

export type ApiKey = Views['KeyView'];
export type TurkKey = Views['TurkKeyView'];
export type NewTurkKey = Views['NewTurkKeyView'];
