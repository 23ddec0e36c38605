import { open, readFile, rename, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { send } from '@fastify/send';
import { errorCode } from '../../shared/error-code.js';
import { makeDraftFolder, removeDraftFolders } from './draft-folder.js';
import { type Draft, ExportStore, type FilePart } from './export-store.js';

/**
 * Exports as folders, each of which appears and goes in one step: it is written under another name and renamed. So a process
 * that is killed leaves nothing that could be taken for an export, and what was published once never changes.
 */
export class FolderStore extends ExportStore {
  constructor(private readonly root: string) {
    super();
  }

  override async draft(exportId: string): Promise<Draft> {
    const folder = await makeDraftFolder(this.root, exportId);
    return {
      pathOf: (name) => path.join(folder, name),
      publish: () => this.publish(folder, exportId),
      discard: () => rm(folder, { recursive: true, force: true }),
    };
  }

  override async read(exportId: string, name: string): Promise<Buffer | undefined> {
    try {
      return await readFile(this.pathOf(exportId, name));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  override async open(exportId: string, name: string, range: string | undefined): Promise<FilePart | undefined> {
    const asked = { method: 'GET', headers: range === undefined ? {} : { range } };
    const { statusCode, headers, stream, type } = await send(asked as never, encodeURI(this.pathOf(exportId, name)), {
      etag: false,
      lastModified: false,
      cacheControl: false,
      contentType: false,
      dotfiles: 'allow',
    });
    if (type === 'file') return { status: statusCode, headers, stream };
    stream.destroy();
    return statusCode === 416 ? { status: 416, headers: { 'Content-Range': String(headers['Content-Range']) }, stream: null } : undefined;
  }

  override async remove(exportId: string): Promise<void> {
    const going = path.join(this.root, `.${exportId}.${randomBytes(6).toString('hex')}`);
    try {
      await rename(path.join(this.root, exportId), going);
      await syncFolder(this.root);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    await removeDraftFolders(this.root, exportId);
  }

  private pathOf(exportId: string, name: string): string {
    return path.join(this.root, exportId, name);
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
