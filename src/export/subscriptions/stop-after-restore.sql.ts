import type { EntityManager } from 'typeorm';

/**
 * Nobody knows what receivers were told by a database that is lost. Each has to load an export and say from where it goes on, as one
 * that fell too far behind does; until then it gets nothing, rather than changes of something else than what it has.
 * @param upTo the last place that may be lost
 */
export async function stopAfterRestore(tx: EntityManager, upTo: number): Promise<number> {
  await tx.query(`delete from delivery where status in ('waiting', 'sent')`);
  const [, count]: [unknown, number] = await tx.query(
    `update subscription set seq = $1, disabled_at = case status when 'active' then now() else disabled_at end,
            disabled_cause = case status when 'active' then 'too_old' else disabled_cause end, status = 'disabled'`,
    [upTo],
  );
  return count;
}
