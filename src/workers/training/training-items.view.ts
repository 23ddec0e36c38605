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
