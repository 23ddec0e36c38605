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

export interface AssignmentRow extends Omit<AssignmentView, 'reward'> {
  rewardMicros: string;
}

export function viewAssignment(row: AssignmentRow): AssignmentView {
  return {
    id: row.id,
    taskId: row.taskId,
    status: row.status,
    platform: row.platform,
    reward: fromMicros(row.rewardMicros),
    expiresAt: row.expiresAt,
    athlete: row.athlete,
    namesakes: row.namesakes,
    instructions: row.instructions,
  };
}
