import type { components } from '../../api/openapi.js';

type Views = components['schemas'];

export type TaskStatus = Views['TaskStatus'];
export type FoundAnswer = Views['AnswerValue'];
/** The same of a lesson, whose address is known. */
export type LessonAnswer = Views['KeptAnswer'];
/** Without an answer: a dispute, or nobody could tell. */
export type Decision = Views['DecisionView'];
export type TaskAnswer = Views['TaskAnswerView'];
export type Task = Views['TaskView'];
/** One task, with those that its athlete could be taken for. */
export type TaskDetail = Views['TaskDetailView'];
