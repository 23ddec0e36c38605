import type { EntityManager } from 'typeorm';

/** The place of the feed's last change; 0: it has none. */
export async function readHead(tx: EntityManager): Promise<number> {
  const [row]: { head: string }[] = await tx.query(
    'select greatest((select max(seq) from change), (select forgotten_seq from feed_retention)) as head',
  );
  return Number(row?.head ?? 0);
}
