import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { errorCode } from '../shared/error-code.js';
import { PlainError } from '../shared/plain-error.js';

/** The place where an export is being written; nobody reads it there. */
export interface Draft {
  pathOf(name: string): string;
  /** Shows all the files at once, and durably. False: the export was published before, and that stands. */
  publish(): Promise<boolean>;
  discard(): Promise<void>;
}

/**
 * Finished exports, each a folder that appears whole or not at all: it is written under another name and renamed. So a process
 * that is killed leaves nothing that could be taken for an export, and what was published once never changes.
 */
@Injectable()
export class ExportFolder {
  private readonly root: string;

  constructor({ exportStore }: Settings) {
    if (exportStore.kind !== 'folder') throw new PlainError('NONET_EXPORT_STORE: exports can only be kept in a folder for now, not in S3.');
    this.root = exportStore.folder;
  }

  /** The caller is the only one who writes this export: what an earlier attempt left is removed. */
  async draft(exportId: string): Promise<Draft> {
    await mkdir(this.root, { recursive: true });
    const prefix = `.${exportId}.`;
    for (const left of (await readdir(this.root)).filter((name) => name.startsWith(prefix))) {
      await rm(path.join(this.root, left), { recursive: true, force: true });
    }
    const folder = path.join(this.root, prefix + randomBytes(6).toString('hex'));
    await mkdir(folder);
    return {
      pathOf: (name) => path.join(folder, name),
      publish: () => this.publish(folder, exportId),
      discard: () => rm(folder, { recursive: true, force: true }),
    };
  }

  pathOf(exportId: string, name: string): string {
    return path.join(this.root, exportId, name);
  }

  /** A file of a published export; undefined: it isn't published, or has no such file. */
  async read(exportId: string, name: string): Promise<Buffer | undefined> {
    try {
      return await readFile(this.pathOf(exportId, name));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  private async publish(folder: string, exportId: string): Promise<boolean> {
    await syncFolder(folder);
    try {
      await rename(folder, path.join(this.root, exportId));
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
      return false;
    }
    await syncFolder(this.root);
    return true;
  }
}

/** A new name is only on disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
