import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { inPieces, readWhole } from '../../src/http/bodies.js';

const stream = (...parts: string[]): Readable => Readable.from(parts.map((part) => Buffer.from(part)));

async function pieces(body: Readable, size: number, limit = 100): Promise<string[]> {
  const texts: string[] = [];
  for await (const piece of inPieces(body, size, limit)) texts.push(piece.toString());
  return texts;
}

describe('a body', () => {
  it('comes in pieces of one size, however it was sent', async () => {
    expect(await pieces(stream('abcdefgh'), 3)).toEqual(['abc', 'def', 'gh']);
    expect(await pieces(stream('a', 'b', 'c', 'd', 'efghi'), 3)).toEqual(['abc', 'def', 'ghi']);
    expect(await pieces(stream('a'), 3)).toEqual(['a']);
    expect(await pieces(stream(), 3)).toEqual([]);
  });

  it('is refused as soon as it is too large', async () => {
    await expect(pieces(stream('abc', 'def'), 3, 5)).rejects.toMatchObject({ kind: 'too_large' });
    expect(await pieces(stream('abc', 'de'), 3, 5)).toEqual(['abc', 'de']);
    await expect(readWhole(stream('abc', 'def'), 5)).rejects.toMatchObject({ kind: 'too_large' });
    expect((await readWhole(stream('abc', 'de'), 5)).toString()).toBe('abcde');
  });

  it('that breaks off is an error, not an end', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('abc');
        throw new Error('gone');
      })(),
    );
    await expect(pieces(broken, 2)).rejects.toThrow('gone');
  });

  it('that drips is not waited for', async () => {
    vi.useFakeTimers();
    const dripping = new Readable({ read: () => undefined });
    const read = readWhole(dripping, 100);
    const refused = read.catch((error: unknown) => error);
    for (let second = 0; second < 61; second += 1) {
      dripping.push('a');
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(await refused).toMatchObject({ kind: 'too_slow' });
    dripping.destroy();
    vi.useRealTimers();
  });
});
