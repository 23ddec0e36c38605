import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Difference, diffExports, type Row } from '../export/diff/diff-exports.js';
import { openExport } from '../export/diff/open-export.js';
import { COLUMN_NAMES } from '../export/export-rows.sql.js';
import { errorMessage } from '../shared/error-code.js';
import { PlainError } from '../shared/plain-error.js';

const SAME = 0;
const DIFFERENT = 1;
const UNUSABLE = 2;

const HELP = `Usage: nonet export diff <before> <after> [--json] [--ignore COLUMN]...

Says which rows two exports differ in. Each is a folder with a manifest, or a table beside one, in whatever format; both are
checked against their manifests first.

  --json           one JSON object on a line for each row: externalId, platform, before, after
  --ignore COLUMN  lets a column differ, such as checked_at or seq

Ends with 0 when the rows are the same, 1 when they differ, 2 when an export can't be used.
`;

/** Runs `nonet export`; differences go to `out`, the sum and problems to standard error. @returns the exit code */
export async function runExport(argv: string[], out: NodeJS.WritableStream): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      ignore: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [action, before, after, ...more] = positionals;
  if (values.help === true) return say(out, HELP, SAME);
  if (action !== 'diff' || before === undefined || after === undefined || more.length > 0) return say(process.stderr, HELP, UNUSABLE);
  const unknown = values.ignore.find((name) => !COLUMN_NAMES.includes(name));
  if (unknown !== undefined) return say(process.stderr, `There is no column ${unknown}; there are ${COLUMN_NAMES.join(', ')}.\n`, UNUSABLE);
  const scratch = await mkdtemp(path.join(tmpdir(), 'nonet-diff-'));
  try {
    const exports = [await openExport(before), await openExport(after)] as const;
    const count = { added: 0, removed: 0, changed: 0 };
    const each = async (difference: Difference): Promise<void> => {
      count[kindOf(difference)] += 1;
      await write(out, values.json ? `${JSON.stringify(difference)}\n` : inWords(difference, values.ignore));
    };
    await diffExports([...exports], { ignored: values.ignore, scratch, each });
    console.error(`${count.added} added, ${count.removed} removed, ${count.changed} changed`);
    return count.added + count.removed + count.changed === 0 ? SAME : DIFFERENT;
  } catch (error) {
    return say(
      process.stderr,
      error instanceof PlainError ? `${error.message}\n` : `One of the files can't be read: ${errorMessage(error)}\n`,
      UNUSABLE,
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function say(stream: NodeJS.WritableStream, text: string, code: number): number {
  stream.write(text);
  return code;
}

/** Waits while whoever reads has enough. */
async function write(out: NodeJS.WritableStream, text: string): Promise<void> {
  if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve));
}

const kindOf = ({ before, after }: Difference): 'added' | 'removed' | 'changed' =>
  before === null ? 'added' : after === null ? 'removed' : 'changed';

const SIGNS = { added: '+', removed: '-', changed: '~' };

function inWords(difference: Difference, ignored: readonly string[]): string {
  const { externalId, platform, before, after } = difference;
  const said = before !== null && after !== null ? changes(before, after, ignored) : shown((before ?? after) as Row);
  return `${SIGNS[kindOf(difference)]} ${externalId} ${platform}: ${said}\n`;
}

const shown = ({ status, handle }: Row): string => [status, handle].filter((part) => part !== null).join(' ');

const changes = (before: Row, after: Row, ignored: readonly string[]): string =>
  COLUMN_NAMES.filter((name) => before[name] !== after[name] && !ignored.includes(name))
    .map((name) => `${name} ${JSON.stringify(before[name])} -> ${JSON.stringify(after[name])}`)
    .join(', ');
