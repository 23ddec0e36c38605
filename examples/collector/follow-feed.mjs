import { setTimeout as delay } from 'node:timers/promises';
import { Refused } from './nonet.mjs';

const PAUSE_MS = 2_000;

/**
 * Takes what the feed has, then says how far it has come: a kill between the two only makes it read some changes again.
 * @typedef {{ nonet: import('./nonet.mjs').Nonet, copy: import('./copy.mjs').Copy, cursor: string, signal: AbortSignal }} Following
 * @param {Following} following
 */
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
      if (error instanceof Refused && error.code === 'cursor_too_old') await startAgain({ nonet, copy, cursor, signal });
      else {
        console.error(error instanceof Error ? error.message : error);
        await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}

/**
 * The feed no longer has what comes next: the copy becomes a snapshot, and follows from there.
 * @param {Following} following
 */
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
