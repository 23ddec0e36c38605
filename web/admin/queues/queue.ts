export interface QueueState {
  readonly name: string;
  readonly messages: number;
  readonly unsent: number;
  readonly oldestSeconds: number | null;
  readonly waiting: number | null;
  readonly active: number | null;
  readonly delayed: number | null;
  readonly failed: number | null;
}

export interface QueueStates {
  readonly backend: 'redis' | 'postgresql';
  readonly answers: boolean;
  readonly items: readonly QueueState[];
}

export interface FailedJob {
  readonly id: string;
  readonly reason: string;
  readonly attempts: number;
  readonly failedAt: string | null;
  readonly payload: unknown;
}
