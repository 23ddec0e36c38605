import { open } from 'node:fs/promises';

/** Writes a new file that only its owner can read; on disk, not merely in memory, when this returns. Fails when the file exists. */
export async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
