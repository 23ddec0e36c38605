import type { Platform } from '../../api/shapes.js';

export interface PlatformAgeing {
  readonly platform: Platform;
  readonly days: number | null;
  readonly entries: number;
  readonly due: number;
  readonly oldestCheckedAt: string | null;
}

/** After how long handles are looked at again. */
export interface Ageing {
  readonly batch: {
    readonly id: string;
    readonly name: string;
    readonly status: 'open' | 'paused' | 'closed';
    readonly confirm: number | null;
  } | null;
  readonly dailyCap: number;
  readonly openedToday: number;
  readonly open: number;
  readonly confirmed: number;
  readonly platforms: readonly PlatformAgeing[];
}
