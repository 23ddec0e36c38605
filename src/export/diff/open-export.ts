import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorMessage } from '../../shared/error-code.js';
import { PlainError } from '../../shared/plain-error.js';
import { readTable } from '../duckdb/read-table.js';
import type { Format } from '../formats.js';
import { type Manifest, MANIFEST, SCHEMA_VERSION } from '../manifest.js';
import { digestFile } from '../write-table.js';

/** A table of an export that is what its manifest says. */
export interface OpenExport {
  file: string;
  format: Format;
  /** DuckDB's words for its rows. */
  sql: string;
}

/** @param given a folder with a manifest, the manifest, or a table beside it */
export async function openExport(given: string): Promise<OpenExport> {
  if (!existsSync(given)) throw new PlainError(`${given} isn't there.`);
  const folder = statSync(given).isDirectory() ? given : path.dirname(given);
  const { schemaVersion, files } = await readManifest(path.join(folder, MANIFEST));
  if (schemaVersion !== SCHEMA_VERSION) {
    throw new PlainError(`${given} has rows by version ${schemaVersion} of the schema; this Nonet knows version ${SCHEMA_VERSION}.`);
  }
  const table = files.find(
    ({ name, rows }) => rows !== null && [folder, path.join(folder, MANIFEST), path.join(folder, name)].some((each) => isSame(each, given)),
  );
  if (table === undefined) throw new PlainError(`${given} is in no manifest: give the folder of an export, or a file of it.`);
  const file = path.join(folder, table.name);
  if (!existsSync(file)) throw new PlainError(`${file} isn't there, and the manifest beside it says that it should be.`);
  const { bytes, sha256 } = await digestFile(file);
  if (bytes !== table.bytes || sha256 !== table.sha256) {
    throw new PlainError(`${file} isn't what its manifest says (${table.bytes} bytes, SHA-256 ${table.sha256}): get it again.`);
  }
  const reader = readTable(file);
  if (reader === undefined) throw new PlainError(`${file} is neither CSV nor JSON Lines nor Parquet.`);
  return { file, ...reader };
}

const isSame = (one: string, other: string): boolean => path.resolve(one) === path.resolve(other);

async function readManifest(file: string): Promise<Manifest & { schemaVersion: number }> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new PlainError(`${file} can't be read, and without it nobody knows what the files should be: ${errorMessage(error)}`, {
      cause: error,
    });
  }
}
