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

  it('takes what spreadsheets write: a mark, CRLF, other columns in any order, quotes, empty labels; the later of two answers', async () => {
    const rows = [
      'id, Label ,worker,TASK,id',
      '1,kim,ann,t1,',
      '2,"zo ""e""",bob,t1,',
      '3,"zo ""e""",ann,t1,',
      '',
      '4,,ann,t2,',
      '5,5" pipe,cy,t3,',
    ];
    const { code, lines } = await aggregated(file('odd.csv', `\uFEFF${rows.join('\r\n')}\r\n`));

    expect(code).toBe(0);
    expect(lines.map((line) => line.replace(/,[\d.]+$/, ''))).toEqual(['task,label,confidence', 't1,"zo ""e"""', 't2,', 't3,"5"" pipe"']);
  });

  it('says the same of the same files', async () => {
    const truth = file('truth.csv', 'task,label\nt1,zoe\nt1,zoe\n');
    const once = await aggregated(file('answers.csv', ANSWERS), '--truth', truth);

    expect(await aggregated(file('answers.csv', ANSWERS), '--truth', truth)).toEqual(once);
  });

  it('refuses two truths for one task, and a file of workers that can not be written', async () => {
    const answers = file('answers.csv', ANSWERS);
    expect((await aggregated(answers, '--truth', file('truth.csv', 'task,label\nt1,zoe\nt1,kim\n'))).code).toBe(2);
    expect((await aggregated(answers, '--workers', join(folder, 'nowhere', 'workers.csv'))).code).toBe(2);
    expect(complaints.join('')).toMatch(/says of task t1 both zoe and kim[^]*workers\.csv can't be written/);
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
    ['a column named twice', () => file('bad.csv', 'task,worker,label,Label\nt,w,x,y\n'), /line 1: has the column label twice/],
    ['semicolons', () => file('bad.csv', 'task;worker;label\nt;w;x\n'), /has no column task, worker, label between commas/],
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
