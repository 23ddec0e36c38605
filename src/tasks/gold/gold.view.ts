import type { Platform } from '../../handles/platforms.js';
import { ImportErrorView } from '../imports/import.view.js';
import { AnswerValue, TaskAthlete } from '../reads/task.view.js';

/** A task whose right answer is known. */
export class GoldView {
  id!: string;
  platform!: Platform;
  athlete!: TaskAthlete;
  /** The right one. */
  answer!: AnswerValue;
  source!: 'uploaded' | 'promoted';
  /** How many have answered it. */
  answered!: number;
  /** How many of them were right. */
  right!: number;
  createdAt!: Date;
  /** When its answers began to look as if they were passed around; null: no sign of it. */
  leakSuspectedAt!: Date | null;
  /** null: in use. */
  retiredAt!: Date | null;
  retiredReason!: string | null;
}

/** What became of a list of gold. */
export class GoldUploadView {
  created!: number;
  /** Known already, with the same answer. */
  duplicates!: number;
  rejected!: number;
  errors!: ImportErrorView[];
}

export interface GoldRow extends Omit<GoldView, 'answer'> {
  kind: 'handle' | 'no_account';
  key: string;
  display: string | null;
}

export function viewGold(row: GoldRow): GoldView {
  return {
    id: row.id,
    platform: row.platform,
    athlete: row.athlete,
    answer: row.kind === 'handle' ? { kind: row.kind, key: row.key, display: row.display } : { kind: row.kind },
    source: row.source,
    answered: row.answered,
    right: row.right,
    createdAt: row.createdAt,
    leakSuspectedAt: row.leakSuspectedAt,
    retiredAt: row.retiredAt,
    retiredReason: row.retiredReason,
  };
}
