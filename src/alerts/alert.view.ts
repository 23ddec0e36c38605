import type { RuleName } from './rules.js';

export class AlertView {
  id!: string;
  rule!: RuleName;
  unit!: 'share' | 'hours' | 'minutes' | 'count';
  /** The batch that it is about; null: the whole installation. */
  batch!: { id: string; name: string } | null;
  status!: 'open' | 'acknowledged' | 'cleared';
  /** The figure when it was raised. */
  value!: number;
  /** The threshold that it had passed. */
  raiseAt!: number;
  openedAt!: Date;
  acknowledgedAt!: Date | null;
  /** The e-mail of who said that they look after it. */
  acknowledgedBy!: string | null;
  note!: string | null;
  clearedAt!: Date | null;
  /** The figure when it was cleared; null: still open, or what it was about is gone. */
  clearedValue!: number | null;
}

export interface AlertRow extends Omit<AlertView, 'unit'> {
  sortAt: string;
}

export class AlertRuleView {
  name!: RuleName;
  unit!: 'share' | 'hours' | 'minutes' | 'count';
  /** Which way trouble lies. */
  worse!: 'above' | 'below';
  raiseAt!: number;
  /** Further from trouble than raiseAt: between the two nothing changes, so that an alert doesn't flap. */
  clearAt!: number;
  /** How long a threshold must have been passed. */
  forMinutes!: number;
  enabled!: boolean;
  /** The figure as it was last looked at, the worst where there are several; null: too little is known. */
  value!: number | null;
  lookedAt!: Date | null;
}

export class AlertRulesView {
  items!: AlertRuleView[];
}

export class AlertWebhookView {
  id!: string;
  url!: string;
  createdAt!: Date;
  /** The latest message: when, and what came of it. */
  lastAt!: Date | null;
  lastDelivered!: boolean | null;
  lastAnswerStatus!: number | null;
  lastError!: string | null;
}

export class AlertWebhooksView {
  items!: AlertWebhookView[];
}

export class AlertWebhookMadeView extends AlertWebhookView {
  /** Signs each message as Standard Webhooks say; shown once. */
  secret!: string;
}

export class AlertTestView {
  delivered!: boolean;
  status!: number | null;
  excerpt!: string;
  error!: string | null;
}
