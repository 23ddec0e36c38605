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
}

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

/**
 * Each secret: as the environment gives it, else as kept in `<dataDir>/secrets`, else made and kept there.
 * One file for each, readable by its owner only. What the environment gives is never written to disk.
 * @throws PlainError when the folder can't be written or read
 */
export async function keptSecrets(given: Pick<GivenSettings, 'dataDir' | 'secret' | 'admin'>): Promise<KeptSecrets> {
  const folder = secretsFolder(given.dataDir);
  const recall = async (name: string, fromEnvironment: string | null, make: () => string): Promise<string> =>
    fromEnvironment ?? (await kept(path.join(folder, name))) ?? keep(folder, name, make());
  try {
    return {
      secret: await recall('secret', given.secret, () => random(32)),
      admin: {
        email: await recall('admin-email', given.admin.email, () => 'admin@nonet.local'),
        password: await recall('admin-password', given.admin.password, () => random(15)),
        apiKey: await recall('admin-api-key', given.admin.apiKey, () => `nonet_${random(32)}`),
      },
    };
  } catch (error) {
    throw new PlainError(`Nonet can't keep its secrets in ${folder}: ${errorMessage(error)}`);
  }
}

export const secretsFolder = (dataDir: string): string => path.join(dataDir, 'secrets');

/** Of several starts at once the first one's link wins, whole; the others take what it left. */
async function keep(folder: string, name: string, value: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const file = path.join(folder, name);
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeDurably(draft, `${value}\n`);
    await link(draft, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await kept(file)) ?? value;
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
