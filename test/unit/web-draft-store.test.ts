import { beforeEach, describe, expect, it } from 'vitest';
import type { Assignment } from '../../web/api/shapes.js';
import { DraftStore, type TextStorage } from '../../web/worker/task/draft-store.js';
import { EMPTY_DRAFT, type Kept, typed } from '../../web/worker/task/draft.js';

class MemoryStorage implements TextStorage {
  readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }
  setItem(name: string, text: string): void {
    this.items.set(name, text);
  }
  removeItem(name: string): void {
    this.items.delete(name);
  }
}

class FullStorage extends MemoryStorage {
  override setItem(): void {
    throw new Error('QuotaExceededError');
  }
}

const HOUR = 3_600_000;
let storage: MemoryStorage;
let now: number;

const keptFor = (id: string, value: string): Kept => ({
  assignment: { id } as Assignment,
  leaseMs: 900_000,
  draft: typed(EMPTY_DRAFT, { value }),
});
const storeOf = (workerId: string): DraftStore => new DraftStore(storage, workerId, () => now);

beforeEach(() => {
  storage = new MemoryStorage();
  now = 1_000_000;
});

describe('the draft store', () => {
  it('gives back after a reload what was typed before it', () => {
    storeOf('ada').save(keptFor('a1', '@KingJames'));

    expect(storeOf('ada').load('a1')?.draft.value).toBe('@KingJames');
  });

  it('lists the newest draft first', () => {
    storeOf('ada').save(keptFor('a1', 'old'));
    now += HOUR;
    storeOf('ada').save(keptFor('a2', 'new'));

    expect(
      storeOf('ada')
        .all()
        .map(({ assignment }) => assignment.id),
    ).toEqual(['a2', 'a1']);
  });

  it('keeps the drafts of two workers on one device apart', () => {
    storeOf('ada').save(keptFor('a1', '@KingJames'));

    expect(storeOf('bob').all()).toEqual([]);
    expect(storeOf('bob').load('a1')).toBeNull();
  });

  it('drops what is a day old, and leaves the rest', () => {
    storeOf('ada').save(keptFor('a1', 'old'));
    now += 24 * HOUR;
    storeOf('ada').save(keptFor('a2', 'new'));

    expect(
      storeOf('ada')
        .all()
        .map(({ assignment }) => assignment.id),
    ).toEqual(['a2']);
    expect(storage.items.size).toBe(1);
  });

  it('drops an entry that something else has garbled', () => {
    const store = storeOf('ada');
    storage.setItem(store.nameOf('a1'), '{"half');
    storage.setItem(store.nameOf('a2'), '{"at":1000000,"kept":{"assignment":{}}}');

    expect(store.all()).toEqual([]);
    expect(storage.items.size).toBe(0);
  });

  it('touches nothing of other programs', () => {
    storage.setItem('theme', 'dark');

    storeOf('ada').all();

    expect(storage.getItem('theme')).toBe('dark');
  });

  it('lets the page go on when the device has no room left', () => {
    storage = new FullStorage();

    expect(() => storeOf('ada').save(keptFor('a1', '@KingJames'))).not.toThrow();
  });
});
