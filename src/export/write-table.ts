import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** Fewer, larger writes: a row comes as a message of its own, a file wants megabytes. */
const BUFFER = 1024 * 1024;

/** What came to lie in the file. */
export interface WrittenTable {
  bytes: number;
  rows: number;
  sha256: string;
}

/**
 * Streams a COPY into a new file. Memory stays flat whatever the number of rows: when the disk is slow the database waits.
 * The file is on disk, not merely in memory, when this returns. After a failure the connection is in the middle of the COPY: end it.
 */
export async function writeTable(
  client: Client,
  copy: string,
  file: string,
  { compress, signal }: { compress: (() => Transform) | undefined; signal: AbortSignal },
): Promise<WrittenTable> {
  const rows = client.query(copyTo(copy));
  const digest = new Digest();
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true, highWaterMark: BUFFER });
  await pipeline([rows, ...(compress === undefined ? [] : [compress()]), digest, out], { signal });
  // The count comes after the last row, in a message that the next answer is sure to follow.
  await client.query('select 1');
  return { ...digest.result(), rows: rows.rowCount };
}

/** What a finished file is; on disk, not merely in memory, when this returns. */
export async function digestFile(file: string): Promise<Omit<WrittenTable, 'rows'>> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  const digest = new Digest();
  await pipeline(createReadStream(file, { highWaterMark: BUFFER }), digest.resume());
  return digest.result();
}

/** Lets everything through and remembers what it was. */
class Digest extends Transform {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    done(null, chunk);
  }

  result(): { bytes: number; sha256: string } {
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
