import type { Platform } from '../../handles/platforms.js';

export class PlatformAgeingView {
  platform!: Platform;
  /** Handles that nobody has checked for so many days are looked at again; null: never. */
  days!: number | null;
  /** What the registry has of this platform. */
  entries!: number;
  /** How many of these are due. */
  due!: number;
  /** When the one that waits longest was last checked; null: nothing is known. */
  oldestCheckedAt!: Date | null;
}

export class AgeingBatchView {
  id!: string;
  name!: string;
  status!: 'open' | 'paused' | 'closed';
  /** So many first answers confirm a handle; null: its policy always asks for a whole panel. */
  confirm!: number | null;
}

/** After how long handles are looked at again, how many a day, and in which batch. */
export class AgeingView {
  /** Where re-checks go, with its reward, budget and policy; null: none are made. */
  batch!: AgeingBatchView | null;
  /** Re-checks that a day (UTC) may begin with. */
  dailyCap!: number;
  openedToday!: number;
  /** Under way. */
  open!: number;
  confirmed!: number;
  platforms!: PlatformAgeingView[];
}
