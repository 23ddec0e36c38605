import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../../auth/audit.sql.js';
import { CHANGE_COLUMNS, type ChangeRow, viewChange } from '../../../handles/feed/change.view.js';
import { readHead } from '../../../handles/feed/read-head.sql.js';
import { PeriodicService } from '../../../queue/periodic-service.js';
import { lockSubscription, type LockedSubscription } from '../subscription.sql.js';
import { AGAIN } from './delivery.sql.js';

const AT_ONCE = 500;
/** A receiver that is away for days doesn't fill the database: the feed keeps what comes after these. */
const MOST_OWED = 10_000;

type PlannedRow = ChangeRow & { athleteId: string };

/** Reads the feed for each subscription, and notes what it is owed. The place and the notes are one transaction: nothing is missed or owed twice. */
@Injectable()
export class PlanDeliveries extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(200);
  }

  async run(): Promise<boolean> {
    const head = await readHead(this.db.manager);
    const behind: { id: string }[] = await this.db.query(`select id from subscription where status = 'active' and seq < $1 order by id`, [
      head,
    ]);
    let more = false;
    for (const { id } of behind) more = (await this.db.transaction((tx) => planSome(tx, id))) || more;
    return more;
  }
}

/** Answers true when there may be more to plan at once. */
async function planSome(tx: EntityManager, id: string): Promise<boolean> {
  const [free]: unknown[] = await tx.query(`select from subscription where id = $1 and status = 'active' for no key update skip locked`, [
    id,
  ]);
  if (free === undefined) return false;
  const subscription = await lockSubscription(tx, id);
  const [{ owed, forgotten } = { owed: 0, forgotten: '0' }]: { owed: number; forgotten: string }[] = await tx.query(
    `select (select count(*)::int from delivery where subscription_id = $1 and status in ('waiting', 'sent')) as owed, forgotten_seq as forgotten from feed_retention`,
    [id],
  );
  if (subscription.after < Number(forgotten)) {
    await stopForGap(tx, subscription, Number(forgotten));
    return false;
  }
  if (owed >= MOST_OWED) return false;
  const rows: PlannedRow[] = await tx.query(
    `select ${CHANGE_COLUMNS}, athlete_id as "athleteId" from change where seq > $1 order by seq limit $2`,
    [subscription.after, AT_ONCE],
  );
  const last = rows.at(-1);
  if (last === undefined) return false;
  await owe(
    tx,
    id,
    rows.filter((row) => isWanted(row, subscription)),
  );
  await tx.query('update subscription set seq = $2 where id = $1', [id, last.seq]);
  return rows.length === AT_ONCE;
}

const isWanted = ({ type, platform }: ChangeRow, { events, platforms }: LockedSubscription): boolean =>
  events.includes(type) && (platforms === null || platforms.includes(platform));

async function owe(tx: EntityManager, id: string, rows: PlannedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into delivery (subscription_id, seq, athlete_id, platform, payload)
     select $1, * from unnest($2::bigint[], $3::uuid[], $4::text[], $5::jsonb[])
     on conflict (subscription_id, seq) do update set ${AGAIN.replaceAll('redelivered + 1', 'delivery.redelivered + 1')}`,
    [
      id,
      rows.map(({ seq }) => seq),
      rows.map(({ athleteId }) => athleteId),
      rows.map(({ platform }) => platform),
      rows.map((row) => JSON.stringify(viewChange(row))),
    ],
  );
}

/** What the feed has forgotten can't be sent: the receiver has to load an export, and say from where it goes on. */
async function stopForGap(tx: EntityManager, { id, after }: LockedSubscription, forgotten: number): Promise<void> {
  await tx.query(`update subscription set status = 'disabled', disabled_cause = 'too_old', disabled_at = now() where id = $1`, [id]);
  await recordAct(tx, {
    accountId: null,
    action: 'subscription.disabled',
    subject: `subscription:${id}`,
    before: { after },
    after: { forgotten },
    reason: 'The feed has forgotten changes that were not sent.',
  });
}
