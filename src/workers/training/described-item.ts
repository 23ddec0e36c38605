import type { Platform } from '../../handles/platforms.js';
import { Refusal } from '../../shared/refusal.js';
import { givenAnswer } from './given-answer.js';
import { readAnswer } from './training-answer.js';
import type { TrainingAthleteDto, ChangeTrainingItemDto, CreateTrainingItemDto } from './training-items.dto.js';
import type { NewItem, StoredItem } from './training-items.sql.js';
import type { TrainingAthlete, TrainingCard } from './training.view.js';

/** The item that an administrator described. */
export function newItem(wanted: CreateTrainingItemDto): NewItem {
  return {
    stage: wanted.stage,
    topic: wanted.topic,
    platform: wanted.platform,
    card: {
      athlete: athleteOf(wanted.athlete),
      namesakes: (wanted.namesakes ?? []).map(athleteOf),
      shown: wanted.shown,
      question: wanted.question ?? null,
    },
    answer: answerOn(wanted.platform, wanted.answer),
    explanation: wanted.explanation,
  };
}

/** An item with what is to change; the rest stays. A new platform needs its answer anew. */
export function changedItem(item: StoredItem, change: ChangeTrainingItemDto, now: Date): StoredItem {
  const platform = change.platform ?? item.platform;
  if (platform !== item.platform && !change.answer) {
    throw new Refusal('unprocessable', 'answer_needed', 'An answer belongs to its platform; send the answer with the new platform.');
  }
  return {
    ...item,
    stage: change.stage ?? item.stage,
    topic: change.topic ?? item.topic,
    platform,
    card: changedCard(item.card, change),
    answer: change.answer ? answerOn(platform as Platform, change.answer) : item.answer,
    explanation: change.explanation ?? item.explanation,
    retiredAt: retiredAt(item.retiredAt, change.retired, now),
  };
}

function changedCard(card: TrainingCard, { athlete, namesakes, shown, question }: ChangeTrainingItemDto): TrainingCard {
  return {
    athlete: athlete ? athleteOf(athlete) : card.athlete,
    namesakes: namesakes ? namesakes.map(athleteOf) : card.namesakes,
    shown: shown ?? card.shown,
    question: question === undefined ? card.question : question,
  };
}

function retiredAt(before: Date | null, retired: boolean | null | undefined, now: Date): Date | null {
  if (retired === undefined || retired === null) return before;
  return retired ? (before ?? now) : null;
}

function answerOn(platform: Platform, given: CreateTrainingItemDto['answer']): NewItem['answer'] {
  const read = readAnswer(platform, givenAnswer(given));
  if (read.ok) return read.answer;
  const { code, message } = read.problem;
  throw new Refusal('unprocessable', code, message, { errors: [{ field: 'answer.value', message }] });
}

function athleteOf(given: TrainingAthleteDto): TrainingAthlete {
  return {
    name: given.name,
    sport: given.sport,
    league: given.league ?? null,
    team: given.team ?? null,
    position: given.position ?? null,
    birthDate: given.birthDate ?? null,
    nationality: given.nationality ?? null,
    aliases: given.aliases ?? [],
    notes: given.notes ?? null,
    facts: given.facts ?? {},
  };
}
