/** A worker asks to have something looked at again. */
export interface Appeal {
  readonly id: string;
  readonly about: 'suspension' | 'rejection' | 'answer';
  readonly text: string;
  readonly status: 'open' | 'granted' | 'declined';
  readonly createdAt: string;
  readonly dueAt: string;
  readonly decidedAt: string | null;
  readonly reply: string | null;
  readonly workerId: string;
  readonly displayName: string;
  readonly taskId: string | null;
}
