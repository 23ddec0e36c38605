import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packageRoot } from '../../src/shared/package-root.js';
import { endAll, type RunningNonet, runNonet } from '../support/nonet.js';

let checkout: string;
const file = (name: string): string => path.join(checkout, name);
const nonet = (): RunningNonet => runNonet(['hello'], { checkout });

/** A checkout whose only command greets: the build is the real one, and takes two seconds. */
beforeEach(async () => {
  checkout = await mkdtemp(path.join(tmpdir(), 'nonet-build-'));
  for (const part of ['bin', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']) {
    await cp(path.join(packageRoot, part), file(part), { recursive: true });
  }
  await symlink(path.join(packageRoot, 'node_modules'), file('node_modules'));
  await mkdir(file('src/cli'), { recursive: true });
  await writeFile(file('src/cli/greeting.ts'), "export const greeting = 'hello';\n");
  await writeFile(
    file('src/cli/main.ts'),
    "import { greeting } from './greeting.js';\nexport function main(): number {\n  console.log(greeting);\n  return 0;\n}\n",
  );
});
afterEach(async () => {
  endAll();
  await rm(checkout, { recursive: true });
});

it('a fresh checkout is built once, however many start at the same moment', async () => {
  const all = [1, 2, 3, 4].map(nonet);
  await Promise.all(all.map((one) => one.ended()));

  expect(all.map(({ said }) => said).toSorted()).toEqual(['Building…\nhello\n', 'hello\n', 'hello\n', 'hello\n']);
});

it('what was built is used until a source changes, and what a deleted source left is gone', async () => {
  await nonet().ended();
  const second = nonet();
  await second.ended();
  expect(second.said).toBe('hello\n');

  await writeFile(file('src/cli/main.ts'), "export function main(): number {\n  console.log('good day');\n  return 0;\n}\n");
  await rm(file('src/cli/greeting.ts'));
  const third = nonet();
  await third.ended();

  expect(third.said).toBe('Building…\ngood day\n');
  expect(existsSync(file('dist/src/cli/greeting.js'))).toBe(false);
});

it('a build that was killed is done again by the next start', async () => {
  const killed = nonet();
  await killed.says(/Building…/);
  await killed.murder();
  expect(await readdir(file('dist'))).toContain('.lock');

  const next = nonet();

  await next.ended();
  expect(next.said).toBe('Building…\nhello\n');
});

it('what the compiler complains about is said, and run nevertheless', async () => {
  await writeFile(file('src/cli/greeting.ts'), "export const greeting: number = 'hello';\n");
  const start = nonet();

  await start.ended();

  expect(start.said).toMatch(/^Building…\nsrc\/cli\/greeting\.ts\(1,14\): error TS2322: .+\nBuilt in spite of that; .+\nhello\n$/);
});
