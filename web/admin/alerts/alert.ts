export type Unit = 'share' | 'hours' | 'minutes' | 'count';

export type RuleName =
  | 'agreement'
  | 'gold_accuracy'
  | 'time_to_decision'
  | 'dispute_age'
  | 'collector_reports'
  | 'queue_age'
  | 'failed_imports'
  | 'failed_exports'
  | 'failed_deliveries'
  | 'budget'
  | 'collusion';

export interface Alert {
  readonly id: string;
  readonly rule: RuleName;
  readonly unit: Unit;
  readonly batch: { readonly id: string; readonly name: string } | null;
  readonly status: 'open' | 'acknowledged' | 'cleared';
  readonly value: number;
  readonly raiseAt: number;
  readonly openedAt: string;
  readonly acknowledgedAt: string | null;
  readonly acknowledgedBy: string | null;
  readonly note: string | null;
  readonly clearedAt: string | null;
  readonly clearedValue: number | null;
}

export interface AlertRule {
  readonly name: RuleName;
  readonly unit: Unit;
  readonly worse: 'above' | 'below';
  readonly raiseAt: number;
  readonly clearAt: number;
  readonly forMinutes: number;
  readonly enabled: boolean;
  readonly value: number | null;
  readonly lookedAt: string | null;
}

export interface AlertWebhook {
  readonly id: string;
  readonly url: string;
  readonly createdAt: string;
  readonly lastAt: string | null;
  readonly lastDelivered: boolean | null;
  readonly lastAnswerStatus: number | null;
  readonly lastError: string | null;
}
