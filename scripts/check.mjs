// npm run check: everything that isn't a test. Silent about what is well; one line for each tool, and what it found where it found something.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { at } from './build/files.mjs';

const run = promisify(execFile);
const OPTIONS = { cwd: at(), maxBuffer: 2 ** 28 };
const tool = (name) => at('node_modules/.bin', name);

// The native compiler checks types in a quarter of the time; the build needs the other one's programming interface.
const TSC = '../typescript-7/bin/tsc';

const TOOLS = [
  ['types', TSC, '--noEmit'],
  ...(existsSync(at('web/tsconfig.json')) ? [['types of the pages', TSC, '--noEmit', '-p', 'web/tsconfig.json']] : []),
  ['types of the examples', TSC, '--noEmit', '-p', 'examples/tsconfig.json'],
  ['lint', 'oxlint', '--type-aware'],
  ['format', 'oxfmt', '--check', '.'],
  ['who imports whom', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', ...(existsSync(at('web')) ? ['web'] : [])],
  ['unused code', 'knip', '--no-progress'],
];

// The compiler needs a file that is generated from the other sources.
await run(process.execPath, [at('scripts/openapi-metadata.mjs'), '--if-stale'], OPTIONS);

const waiting = [...TOOLS];
let failures = 0;
await Promise.all(Array.from({ length: availableParallelism() }, work));
if (failures > 0) process.exitCode = 1;

async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await check(next);
}

async function check([what, program, ...args]) {
  const started = performance.now();
  const found = await run(tool(program), args, OPTIONS).then(
    () => undefined,
    (error) => `${error.stdout}${error.stderr}`.trim() || error.message,
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${found === undefined ? '✓' : '✗'} ${what} (${seconds} s)`);
  if (found === undefined) return;
  failures += 1;
  console.log(`\n${found}\n`);
}
