import { invalid } from '../../shared/refusal.js';
import type { TrainingAnswerDto } from './training.dto.js';
import type { GivenAnswer } from './training-answer.js';

export function givenAnswer({ kind, value }: TrainingAnswerDto): GivenAnswer {
  if (kind === 'handle') return { kind, value: value ?? '' };
  if (value !== undefined) throw invalid('answer.value', 'goes with kind handle only; leave it out');
  return { kind };
}
