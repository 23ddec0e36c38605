import type { KeptAnswer } from './training-answer.js';
import type { StoredItem } from './training-items.sql.js';
import { TrainingItemView } from './training.view.js';

export class TrainingItemAdminView extends TrainingItemView {
  stage!: 'practice' | 'test';
  position!: number;
  /** What the item teaches: namesake, fan_account, renamed… Practice asks different ones first. */
  topic!: string;
  answer!: KeptAnswer;
  explanation!: string;
  retiredAt!: Date | null;
}

/** With how newcomers fare with it. */
export class ListedTrainingItemView extends TrainingItemAdminView {
  /** Answers given to it, over all workers and tests; and how many of them were right. */
  answered!: number;
  right!: number;
}

export function viewListedItem({ answered, right, ...item }: StoredItem & { answered: number; right: number }): ListedTrainingItemView {
  return { ...viewAdminItem(item), answered, right };
}

export function viewAdminItem(item: StoredItem): TrainingItemAdminView {
  return {
    id: item.id,
    stage: item.stage,
    position: item.position,
    topic: item.topic,
    platform: item.platform,
    athlete: item.card.athlete,
    namesakes: item.card.namesakes,
    shown: item.card.shown,
    question: item.card.question,
    answer: item.answer,
    explanation: item.explanation,
    retiredAt: item.retiredAt,
  };
}
