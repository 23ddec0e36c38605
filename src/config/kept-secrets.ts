import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, errorMessage } from '../shared/error-code.js';
import { PlainError } from '../shared/plain-error.js';
import { writeDurably } from '../shared/write-durably.js';
import type { FirstAdmin, GivenSettings } from './settings.js';

/** What an installation needs to know and nobody wants to invent: made on the first start, then always the same. */
export interface KeptSecrets {
  secret: string;
  admin: FirstAdmin;
  /** Whether this call made any part of the administrator's sign-in: then it is time to show it, once. */
  adminIsNew: boolean;
}

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

/**
 * Each secret: as the environment gives it, else as kept in `<dataDir>/secrets`, else made and kept there.
 * One file for each, readable by its owner only. What the environment gives is never written to disk.
 * @throws PlainError when the folder can't be written or read
 */
export async function keptSecrets(given: Pick<GivenSettings, 'dataDir' | 'secret' | 'admin'>): Promise<KeptSecrets> {
  const drawer = new Drawer(secretsFolder(given.dataDir));
  try {
    const secret = given.secret ?? (await drawer.keep('secret', () => random(32)));
    const before = drawer.made;
    const admin = {
      email: given.admin.email ?? (await drawer.keep('admin-email', () => 'admin@nonet.local')),
      password: given.admin.password ?? (await drawer.keep('admin-password', () => random(15))),
      apiKey: given.admin.apiKey ?? (await drawer.keep('admin-api-key', () => `nonet_${random(32)}`)),
    };
    return { secret, admin, adminIsNew: drawer.made > before };
  } catch (error) {
    throw new PlainError(`Nonet can't keep its secrets in ${drawer.folder}: ${errorMessage(error)}`);
  }
}

export const secretsFolder = (dataDir: string): string => path.join(dataDir, 'secrets');

class Drawer {
  made = 0;

  constructor(readonly folder: string) {}

  async keep(name: string, make: () => string): Promise<string> {
    const file = path.join(this.folder, name);
    return (await kept(file)) ?? this.put(file, make());
  }

  /** Of several starts at once the first one's link wins, whole; the others take what it left. */
  private async put(file: string, value: string): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await chmod(this.folder, 0o700);
    const draft = `${file}.${randomUUID()}`;
    try {
      await writeDurably(draft, `${value}\n`);
      await link(draft, file);
      this.made += 1;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    } finally {
      await rm(draft, { force: true });
    }
    return (await kept(file)) ?? value;
  }
}

async function kept(file: string): Promise<string | undefined> {
  try {
    const value = (await readFile(file, 'utf8')).trim();
    if (value === '') throw new Error(`${file} is empty; delete it to have a new one made`);
    await chmod(file, 0o600);
    return value;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
