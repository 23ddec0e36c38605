/** One answer that was kept, as the files name its parts. */
export interface AnswerRow {
  taskId: string;
  externalId: string;
  name: string;
  platform: string;
  round: number;
  taskStatus: string;
  workerId: string;
  kind: 'handle' | 'no_account';
  raw: string | null;
  key: string | null;
  display: string | null;
  url: string | null;
  evidenceUrl: string | null;
  clue: string | null;
  comment: string | null;
  counted: boolean;
  reason: string | null;
  claimedAt: Date;
  submittedAt: Date;
  reward: string;
}

/** The columns of the CSV, in order; JSON Lines has the same under the names above. */
export const ANSWER_COLUMNS: readonly (keyof AnswerRow)[] = [
  'taskId',
  'externalId',
  'name',
  'platform',
  'round',
  'taskStatus',
  'workerId',
  'kind',
  'raw',
  'key',
  'display',
  'url',
  'evidenceUrl',
  'clue',
  'comment',
  'counted',
  'reason',
  'claimedAt',
  'submittedAt',
  'reward',
];

/** taskId -> task_id, as the columns of an import are written. */
export const columnName = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
