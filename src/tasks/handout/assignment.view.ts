import type { Platform } from '../../handles/platforms.js';
import { fromMicros } from '../../shared/money.js';

/** What tells an athlete from their namesakes. */
export class AthleteCard {
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

export class AssignmentView {
  id!: string;
  taskId!: string;
  status!: 'assigned' | 'submitted' | 'returned' | 'expired';
  platform!: Platform;
  /** US dollars. */
  reward!: string;
  /** When the lease ends, unless it is renewed. */
  expiresAt!: Date;
  athlete!: AthleteCard;
  /** Others of the same name: not them. */
  namesakes!: AthleteCard[];
  instructions!: string | null;
}

/** As the database's assignment_card() writes it. */
export interface AssignmentCard extends Omit<AssignmentView, 'reward' | 'expiresAt'> {
  rewardMicros: string;
  expiresAt: string;
}

export function viewAssignment(card: AssignmentCard): AssignmentView {
  return {
    id: card.id,
    taskId: card.taskId,
    status: card.status,
    platform: card.platform,
    reward: fromMicros(card.rewardMicros),
    expiresAt: new Date(card.expiresAt),
    athlete: card.athlete,
    namesakes: card.namesakes,
    instructions: card.instructions,
  };
}
