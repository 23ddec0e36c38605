import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../shared/nearest.js';
import { packageRoot } from '../shared/package-root.js';
import { PlainError } from '../shared/plain-error.js';
import { COMMANDS } from './commands.js';

const FAILED = 1;
const MISUSED = 2;

/** Runs the `nonet` command. @returns its exit code: 0, 1 when it failed, 2 when it was called wrongly */
export async function main([name = 'help', ...argv]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) return say(help());
  if (['--version', '-v'].includes(name)) return say(version());
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return misused(name);
  try {
    const run = await command.load();
    return (await run(argv)) ?? 0;
  } catch (error) {
    return failed(error, `nonet ${name} ${command.usage}`);
  }
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function misused(name: string): number {
  const names = COMMANDS.map((command) => command.name);
  const meant = nearest(name, names);
  console.error(`There is no command "${name}"${meant === undefined ? '.' : `; did you mean "${meant}"?`} nonet help lists them all.`);
  return MISUSED;
}

function failed(error: unknown, usage: string): number {
  if (error instanceof PlainError) {
    console.error(error.message);
    return FAILED;
  }
  if (isWrongOption(error)) {
    console.error(`${error.message}\nUsage: ${usage.trim()}`);
    return MISUSED;
  }
  console.error(error);
  return FAILED;
}

/** What `parseArgs` throws. */
function isWrongOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function version(): string {
  const { version: number }: { version: string } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8'));
  return number;
}

function help(): string {
  const rows = [...COMMANDS, { name: 'help', usage: '', does: 'shows this' }].flatMap(({ name, usage, does }) => [
    `  ${name.padEnd(12)}${does}`,
    ...(usage === '' ? [] : [`${' '.repeat(14)}${usage}`]),
  ]);
  return ['Usage: nonet <command>', '', ...rows].join('\n');
}
