export interface ActivitySpan {
  readonly at: string;
  readonly answers: number;
  readonly workers: number;
  readonly decided: number;
  readonly verified: number;
  readonly disputed: number;
  readonly agreement: number | null;
  readonly medianHours: number | null;
  readonly slowHours: number | null;
  readonly paid: string;
  readonly costPerVerified: string | null;
  readonly hourlyRate: string | null;
}

export interface Activity {
  readonly span: 'hour' | 'day';
  readonly items: readonly ActivitySpan[];
  readonly asOf: string | null;
}
