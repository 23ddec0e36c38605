import type { Kept } from './draft.js';

/** The part of the browser's storage that is used; `localStorage` is one. */
export interface TextStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

/** Leases end within an hour and late answers an hour after that, so a day-old draft is of no use to anyone. */
const KEEP_MS = 24 * 3_600_000;

/** Drafts on this device, one for each assignment, so that a reload, a closed tab or a lost network loses nothing. */
export class DraftStore {
  readonly #prefix: string;

  constructor(
    private readonly storage: TextStorage,
    workerId: string,
    /** The device's own clock: it only ages what this device kept. */
    private readonly now: () => number,
  ) {
    this.#prefix = `nonet.draft.${workerId}.`;
  }

  nameOf(assignmentId: string): string {
    return this.#prefix + assignmentId;
  }

  load(assignmentId: string): Kept | null {
    return this.#read(this.nameOf(assignmentId))?.kept ?? null;
  }

  /** Newest first; drops what is too old, or can't be read. */
  all(): Kept[] {
    const found = this.#names().flatMap((name) => {
      const entry = this.#read(name);
      if (entry !== null && this.now() - entry.at < KEEP_MS) return [entry];
      this.storage.removeItem(name);
      return [];
    });
    return found.toSorted((a, b) => b.at - a.at).map(({ kept }) => kept);
  }

  save(kept: Kept): void {
    try {
      this.storage.setItem(this.nameOf(kept.assignment.id), JSON.stringify({ at: this.now(), kept }));
    } catch {
      // Storage is full or switched off: the draft still lives in this tab.
    }
  }

  drop(assignmentId: string): void {
    this.storage.removeItem(this.nameOf(assignmentId));
  }

  #names(): string[] {
    const names = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
    return names.filter((name) => name?.startsWith(this.#prefix) === true) as string[];
  }

  #read(name: string): { at: number; kept: Kept } | null {
    const text = this.storage.getItem(name);
    if (text === null) return null;
    try {
      const entry = JSON.parse(text) as { at: number; kept: Kept };
      return typeof entry.at === 'number' && typeof entry.kept.assignment.id === 'string' ? entry : null;
    } catch {
      return null;
    }
  }
}
