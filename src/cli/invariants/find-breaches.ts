import type { DataSource } from 'typeorm';
import { decisionInvariants } from './decisions.js';
import { handOutInvariants } from './hand-out.js';
import { hitInvariants } from './hits.js';
import type { Invariant } from './invariant.js';
import { moneyInvariants } from './money.js';
import { registryInvariants } from './registry.js';
import { secrecyAndRecordInvariants } from './secrecy-and-record.js';

export interface Breach {
  rule: number;
  name: string;
  breach: string;
}

const ALL: Invariant[] = [
  ...handOutInvariants,
  ...decisionInvariants,
  ...registryInvariants,
  ...moneyInvariants,
  ...hitInvariants,
  ...secrecyAndRecordInvariants,
];

/** Proves what must always hold on a live database, all of it as of one moment. An empty list: it all holds. */
export async function findBreaches(db: DataSource): Promise<Breach[]> {
  return db.transaction('REPEATABLE READ', async (tx) => {
    await tx.query('set transaction read only');
    const breaches: Breach[] = [];
    for (const { rule, name, sql } of ALL) {
      const rows: { breach: string }[] = await tx.query(sql);
      breaches.push(...rows.map(({ breach }) => ({ rule, name, breach })));
    }
    return breaches;
  });
}
