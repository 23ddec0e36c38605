import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { created, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { insertAthletes, takeTurnAtAthletes } from '../athletes/athletes.sql.js';
import type { RowError } from '../imports/plan-rows.js';
import type { AthleteRecord } from '../imports/record.js';
import { checkGold, type GoldItem } from './gold-item.js';
import { findGoldAthletes, findGoldOf, insertGold } from './gold.sql.js';
import type { GoldUploadView } from './gold.view.js';
import { planGold } from './plan-gold.js';

/** Takes in known answers: good rows become gold, bad ones are listed. An athlete whose id is known is used as they are. */
@Injectable()
export class AddGold {
  constructor(private readonly repeats: Repeats) {}

  async run(by: string, records: readonly AthleteRecord[], request: RepeatableRequest | null): Promise<Reply<GoldUploadView>> {
    const { items, errors } = checkAll(records);
    return this.repeats.once(request, async (tx) => {
      const plan = await store(tx, items);
      const rejected = new Set([...errors, ...plan.conflicts].map(({ line }) => line)).size;
      const counts = { created: plan.gold.length, duplicates: plan.duplicates, rejected };
      await recordAct(tx, { accountId: by, action: 'gold.uploaded', subject: 'gold', after: counts });
      return created({ ...counts, errors: [...errors, ...plan.conflicts].toSorted((a, b) => a.line - b.line) });
    });
  }
}

function checkAll(records: readonly AthleteRecord[]): { items: GoldItem[]; errors: RowError[] } {
  const items: GoldItem[] = [];
  const errors: RowError[] = [];
  for (const record of records) {
    const checked = checkGold(record);
    if ('item' in checked) items.push(checked.item);
    else errors.push(...checked.problems.map((problem) => ({ line: record.line, ...problem })));
  }
  return { items, errors };
}

async function store(tx: EntityManager, items: readonly GoldItem[]): Promise<ReturnType<typeof planGold>> {
  await takeTurnAtAthletes(tx);
  const withId = items.flatMap(({ row }) => row.externalId ?? []);
  const without = items.flatMap(({ row }) => (row.externalId === null ? row.nameKey : []));
  const athletes = await findGoldAthletes(tx, withId, without);
  const known = await findGoldOf(
    tx,
    athletes.map(({ id }) => id),
  );
  const plan = planGold(items, athletes, known, randomUUID);
  await insertAthletes(tx, plan.fresh);
  await insertGold(tx, 'uploaded', plan.gold);
  return plan;
}
