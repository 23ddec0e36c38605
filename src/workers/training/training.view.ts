import type { Progress, TrainingStage } from './training.js';
import type { KeptAnswer } from './training-answer.js';

export class TrainingAthlete {
  name!: string;
  sport!: string;
  league!: string | null;
  team!: string | null;
  position!: string | null;
  birthDate!: string | null;
  nationality!: string | null;
  aliases!: string[];
  notes!: string | null;
  facts!: Record<string, string>;
}

export class ShownPage {
  url!: string;
  title!: string;
  text!: string;
}

/** What an item shows: who is sought, and what a search would find. */
export interface TrainingCard {
  athlete: TrainingAthlete;
  namesakes: TrainingAthlete[];
  shown: ShownPage[];
  question: string | null;
}

/** Says nothing of the item's topic: that would be half the answer. */
export class TrainingItemView implements TrainingCard {
  id!: string;
  platform!: string;
  athlete!: TrainingAthlete;
  namesakes!: TrainingAthlete[];
  shown!: ShownPage[];
  question!: string | null;
}

export class TrainingView {
  /** wait: a test was failed; retryAt says when the next may begin. */
  stage!: TrainingStage;
  item!: TrainingItemView | null;
  progress!: Progress;
  retryAt!: Date | null;
  /** The share of the test that must be right, 0 to 1. */
  passMark!: number;
  /** Training is not paid. */
  paid!: false;
}

export class TrainingResultView {
  passed!: boolean;
  score!: number;
  of!: number;
  /** What the wrong answers were about, once it is over: namesake, fan_account… The next test asks other questions. */
  missed!: string[];
  retryAt!: Date | null;
}

export class TrainingFeedbackView {
  /** null in the test, as are the next two: there the result comes at its end. */
  right!: boolean | null;
  explanation!: string | null;
  expected!: KeptAnswer | null;
  /** What comes next. */
  stage!: TrainingStage;
  progress!: Progress;
  result!: TrainingResultView | null;
}

export interface ItemRow {
  id: string;
  platform: string;
  card: TrainingCard;
  answer: KeptAnswer;
  explanation: string;
}

export function viewItem({ id, platform, card }: ItemRow): TrainingItemView {
  return { id, platform, athlete: card.athlete, namesakes: card.namesakes, shown: card.shown, question: card.question };
}
