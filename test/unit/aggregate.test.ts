import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';

import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import { runAggregate } from '../../src/cli/aggregate.js';

const folder = mkdtempSync(join(tmpdir(), 'nonet-aggregate-'));
const complaints: string[] = [];
vi.spyOn(process.stderr, 'write').mockImplementation((line) => complaints.push(String(line)) > 0);

afterEach(() => {
  complaints.length = 0;
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function aggregated(...argv: string[]): Promise<{ code: number; lines: string[] }> {
  const out = new PassThrough();
  const read = text(out);
  const code = await runAggregate(argv, out);
  out.end();
  return { code, lines: (await read).trim().split('\n') };
}

const ANSWERS = 'task,worker,label\nt1,ann,zoe\nt1,bob,zoe\nt1,cy,kim\nt2,ann,"a, b"\nt2,bob,"a, b"\n';

describe('nonet aggregate', () => {
  it.each(['engine', 'majority', 'one-coin', 'dawid-skene'])('gives every task a label and a confidence by %s', async (method) => {
    const { code, lines } = await aggregated(file('answers.csv', ANSWERS), '--method', method);

    expect(code).toBe(0);
    expect(lines[0]).toBe('task,label,confidence');
    expect(lines[1]).toMatch(/^t1,zoe,(0\.[5-9]\d{5}|1\.000000)$/);
    expect(lines[2]).toMatch(/^t2,"a, b",/);
  });

  it('hands known answers back as they are, also one that nobody gave', async () => {
    const truth = file('truth.csv', 'task,label\nt1,sue\nunasked,x\n');
    const { lines } = await aggregated(file('answers.csv', ANSWERS), '--truth', truth);

    expect(lines[1]).toBe('t1,sue,1.000000');
  });

  it('writes what it thinks of the workers', async () => {
    const workers = join(folder, 'workers.csv');
    await aggregated(file('answers.csv', ANSWERS), '--workers', workers);
    const [head, ann, , cy] = readFileSync(workers, 'utf8').split('\n');

    expect(head).toBe('worker,reliability,low,high');
    expect(Number(ann?.split(',')[1])).toBeGreaterThan(Number(cy?.split(',')[1]));
  });

  it.each([
    ['a file that is not there', () => 'missing.csv', /missing\.csv can't be read/],
    ['a header without a column', () => file('bad.csv', 'task,label\nt,x\n'), /line 1: has no column worker/],
    ['an empty worker', () => file('bad.csv', 'task,worker,label\nt,w,x\nt,,x\n'), /line 3, column worker: is empty/],
    ['a row that is too short', () => file('bad.csv', 'task,worker,label\nt,w\n'), /line 2.*Record Length/],
    ['no answers at all', () => file('bad.csv', 'task,worker,label\n'), /holds no answers/],
  ])('says what is wrong with %s', async (_, name, message) => {
    expect((await aggregated(name())).code).toBe(2);
    expect(complaints.join('')).toMatch(message);
  });

  it('says which methods there are', async () => {
    expect((await aggregated(file('answers.csv', ANSWERS), '--method', 'guess')).code).toBe(2);
    expect(complaints.join('')).toMatch(/--method is guess; it may be engine, majority, one-coin, dawid-skene/);
    expect((await aggregated('--help')).lines[0]).toMatch(/^Usage: nonet aggregate/);
  });
});
