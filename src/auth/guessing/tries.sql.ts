import type { EntityManager } from 'typeorm';

/** How many tries are free, and how long each further one waits: twice as long each time, up to a limit. */
export interface Patience {
  free: number;
  firstSeconds: number;
  mostSeconds: number;
}

/** After so long without a try the count starts anew. */
const FORGOTTEN_HOURS = 24;

/** Counts a try. Answers 0, or for how many seconds it is too early; then it isn't counted. */
export async function countTry(tx: EntityManager, key: Buffer, { free, firstSeconds, mostSeconds }: Patience): Promise<number> {
  const counted: unknown[] = await tx.query(
    `insert into sign_in_tries as t (key, tries) values ($1, 1)
     on conflict (key) do update set
       tries = case when t.last_at < now() - make_interval(hours => $5) then 1 else t.tries + 1 end,
       last_at = now(),
       next_at = case when t.last_at >= now() - make_interval(hours => $5) and t.tries + 1 > $2
                      then now() + make_interval(secs => least($4, $3 * 2 ^ least(t.tries - $2, 20))) end
     where t.next_at is null or t.next_at <= now()
     returning true`,
    [key, free, firstSeconds, mostSeconds, FORGOTTEN_HOURS],
  );
  return counted.length > 0 ? 0 : secondsToWait(tx, key);
}

async function secondsToWait(tx: EntityManager, key: Buffer): Promise<number> {
  const rows: { seconds: number }[] = await tx.query(
    'select ceil(extract(epoch from next_at - now()))::int as seconds from sign_in_tries where key = $1',
    [key],
  );
  return Math.max(1, rows[0]?.seconds ?? 1);
}

export async function forgetTries(tx: EntityManager, key: Buffer): Promise<void> {
  await tx.query('delete from sign_in_tries where key = $1', [key]);
}

/** Takes one try back: it was none. */
export async function takeTryBack(tx: EntityManager, key: Buffer): Promise<void> {
  await tx.query('update sign_in_tries set tries = greatest(0, tries - 1) where key = $1', [key]);
}

export async function deleteOldTries(tx: EntityManager): Promise<void> {
  await tx.query('delete from sign_in_tries where last_at < now() - make_interval(hours => $1)', [FORGOTTEN_HOURS]);
}
