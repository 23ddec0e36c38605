import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

const prefixOf = (exportId: string): string => `.${exportId}.`;

/** Makes a folder to write an export in; its name begins with a dot, as nothing that is finished does. */
export async function makeDraftFolder(root: string, exportId: string): Promise<string> {
  await mkdir(root, { recursive: true });
  await removeDraftFolders(root, exportId);
  const folder = path.join(root, prefixOf(exportId) + randomBytes(6).toString('hex'));
  await mkdir(folder);
  return folder;
}

/** Removes what attempts at an export left that were killed. */
export async function removeDraftFolders(root: string, exportId: string): Promise<void> {
  if (!existsSync(root)) return;
  for (const left of (await readdir(root)).filter((name) => name.startsWith(prefixOf(exportId)))) {
    await rm(path.join(root, left), { recursive: true, force: true });
  }
}
