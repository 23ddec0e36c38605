import type { components } from '../../api/openapi.js';

type Views = components['schemas'];

/** HITs of one kind, in the list of all work. */
export type HitGroup = Views['HitGroupView'];
/** One HIT, before or while a worker holds it. */
export type Hit = Views['HitView'];
/** A worker's hold on a HIT. */
export type Holding = Views['WorkView'];
export type OwnWork = Views['OwnWorkView'];
export type Qualification = Views['QualificationView'];
export type Notice = Views['NoticeView'];
export type FormPart = Views['FormPart'];
export type FormQuestion = Extract<FormPart, { kind: 'question' }>;
export type Block = Views['Block'];
/** What was filled in: for each question its text, or the choices. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;
