import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 2_000;

/** Takes what the feed has, then says how far it has come: a kill between the two only makes it read some changes again. */
export async function followFeed({ nonet, copy, cursor, signal }) {
  let placed = false;
  while (!signal.aborted) {
    try {
      if (!placed) await nonet.moveCursor(cursor, copy.lastSeq, true);
      placed = true;
      const { items, nextAfter } = await nonet.changes(cursor, signal);
      copy.take(items);
      await nonet.moveCursor(cursor, nextAfter);
    } catch (error) {
      if (signal.aborted) return;
      if (error.code === 'cursor_too_old') await startAgain({ nonet, copy, cursor, signal });
      else {
        console.error(error.message);
        await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}

/** The feed no longer has what comes next: the copy becomes a snapshot, and follows from there. */
async function startAgain({ nonet, copy, cursor, signal }) {
  const { rows, lastSeq } = await nonet.snapshot(signal);
  copy.replace(
    rows.map((row) => ({
      externalId: row.external_id,
      platform: row.platform,
      status: row.status,
      handle: row.handle,
      handleKey: row.handle_key,
      seq: row.seq,
    })),
    lastSeq,
  );
  await nonet.moveCursor(cursor, lastSeq, true);
}
