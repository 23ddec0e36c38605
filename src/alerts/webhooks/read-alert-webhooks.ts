import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound } from '../../shared/refusal.js';
import type { AlertWebhookView } from '../alert.view.js';

const WEBHOOK = `
  select w.id, w.url, w.created_at as "createdAt", m.at as "lastAt", m.delivered as "lastDelivered", m.answer_status as "lastAnswerStatus", m.error as "lastError"
    from alert_webhook w left join lateral (
      select at, delivered, answer_status, error from alert_message where webhook_id = w.id and attempts > 0 order by id desc limit 1) m on true`;

@Injectable()
export class ReadAlertWebhooks {
  constructor(private readonly db: DataSource) {}

  all(): Promise<AlertWebhookView[]> {
    return this.db.query(`${WEBHOOK} order by w.created_at`);
  }
}

export async function findAlertWebhook(tx: EntityManager, id: string): Promise<AlertWebhookView> {
  const [row]: AlertWebhookView[] = await tx.query(`${WEBHOOK} where w.id = $1`, [id]);
  if (row === undefined) throw notFound('webhook');
  return row;
}
