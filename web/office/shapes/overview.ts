import type { components } from '../../api/openapi.js';

type Views = components['schemas'];

/** What is going on, and what waits for a person. */
export type Overview = Views['OverviewView'];
