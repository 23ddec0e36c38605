import { Problem, Unreachable } from '../../api/problem.js';
import type { Assignment, Platform, WorkerMe } from '../../api/shapes.js';
import { Store } from '../../ui/store.js';
import type { DeskState } from './desk-state.js';
import type { Ending, Last } from './held.js';
import { EMPTY_DRAFT, isTyped, type Kept } from './draft.js';
import { type DeskParts, HeldTask } from './held-task.js';

const DEFAULT_RETRY_SECONDS = 30;
const UNREACHABLE_RETRY_MS = 10_000;

export interface DeskWishes {
  /** The platforms that the worker takes; empty: all. */
  readonly platforms: () => readonly Platform[];
  /** False while nobody looks at the page: a lease that starts then only runs out. */
  readonly watched: () => boolean;
  readonly learned: (me: WorkerMe) => void;
  /** An answer was credited: the amount. */
  readonly credited: (amount: string) => void;
}

/** Gets the worker a task, holds it, gets the next one. */
export class Desk {
  readonly state = new Store<DeskState>({ at: 'opening' });
  readonly last = new Store<Last | null>(null);
  #callOff: () => void = () => {};
  #asking = false;

  constructor(
    private readonly parts: DeskParts,
    private readonly wishes: DeskWishes,
  ) {}

  /** Takes up what was left: an answer that wasn't acknowledged, then an unfinished draft, then the held task or a new one. */
  async open(): Promise<void> {
    const kept = this.parts.drafts.all().filter(({ draft }) => isTyped(draft));
    const unsent = kept.find(({ draft }) => draft.pending !== null) ?? kept[0];
    if (unsent === undefined) return this.claim();
    const task = this.#lay(unsent);
    await (unsent.draft.pending === null ? task.look() : task.deliver());
  }

  /** Asks for a task. The server answers with the one that is held, if one is. */
  async claim(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    this.#callOff();
    const before = this.state.get();
    this.state.set(before.at === 'nothing' ? { ...before, looking: true } : { at: 'opening' });
    try {
      const { body, retryAfter } = await this.parts.api.claim(this.wishes.platforms());
      if (body === undefined) await this.#sayWhyNot(retryAfter ?? DEFAULT_RETRY_SECONDS);
      else this.#lay(this.#fresh(body));
    } catch (error) {
      this.#refused(error);
    } finally {
      this.#asking = false;
    }
  }

  /** Asks for nothing until `open`. */
  rest(): void {
    this.#callOff();
    this.state.set({ at: 'resting' });
  }

  /** Gives a held task back, without asking for another one. Throws what the server or the network says. */
  async putAside(): Promise<void> {
    const state = this.state.get();
    if (state.at === 'task') {
      await this.parts.api.giveBack(state.task.id, 'skip');
      state.task.close();
      this.parts.drafts.drop(state.task.id);
    }
    this.rest();
  }

  /** The network is back, the page is looked at again, or the worker has signed in again. */
  wake(): void {
    const state = this.state.get();
    if (state.at === 'task') state.task.wake();
    else if (state.at === 'failed' || state.at === 'opening') void this.open();
    else if (state.at === 'nothing' && this.parts.clock.now() >= state.retryAt) void this.claim();
  }

  /** Another tab has changed what is kept for an assignment, or dropped it because it was sent. */
  otherTab(name: string): void {
    const state = this.state.get();
    if (state.at !== 'task') return;
    const { assignment } = state.task.state.get();
    if (this.parts.drafts.nameOf(assignment.id) !== name) return;
    const kept = this.parts.drafts.load(assignment.id);
    if (kept === null) void state.task.look();
    else state.task.adopt(kept.draft);
  }

  close(): void {
    this.#callOff();
    const state = this.state.get();
    if (state.at === 'task') state.task.close();
  }

  #lay(kept: Kept): HeldTask {
    const task = new HeldTask(this.parts, kept, (ending) => this.#ended(ending));
    this.state.set({ at: 'task', task });
    return task;
  }

  #fresh(assignment: Assignment): Kept {
    const kept = this.parts.drafts.load(assignment.id);
    const leaseMs = kept?.leaseMs ?? Date.parse(assignment.expiresAt) - this.parts.clock.now();
    return { assignment, draft: kept?.draft ?? EMPTY_DRAFT, leaseMs };
  }

  #ended({ last, next }: Ending): void {
    this.last.set(last);
    if (last?.receipt) this.wishes.credited(last.receipt.credited);
    else if (last !== null) void this.#learn();
    if (next) this.#lay(this.#fresh(next));
    else void this.claim();
  }

  async #sayWhyNot(retryAfterSeconds: number): Promise<void> {
    const me = await this.#learn();
    const retryAt = this.parts.clock.now() + retryAfterSeconds * 1000;
    this.state.set({ at: 'nothing', reasons: me?.available.reasons ?? [], retryAt, looking: false });
    this.#callOff = this.parts.later(retryAfterSeconds * 1000, () => {
      if (this.wishes.watched()) void this.claim();
    });
  }

  async #learn(): Promise<WorkerMe | null> {
    try {
      const me = await this.parts.api.me(this.wishes.platforms());
      this.wishes.learned(me);
      return me;
    } catch (error) {
      if (error instanceof Problem || error instanceof Unreachable) return null;
      throw error;
    }
  }

  #refused(error: unknown): void {
    if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
    const barred = error instanceof Problem ? barredBy(error) : undefined;
    if (barred !== undefined) return this.state.set(barred);
    if (error instanceof Problem && error.code === 'not_signed_in') return;
    this.state.set({ at: 'failed', failure: error });
    const seconds = error instanceof Problem ? error.retryAfter : UNREACHABLE_RETRY_MS / 1000;
    if (seconds !== null) this.#callOff = this.parts.later(seconds * 1000, () => void this.claim());
  }
}

/** What keeps the worker from tasks, however often they ask. */
function barredBy({ code, assignmentId }: Problem): DeskState | undefined {
  if (assignmentId !== undefined) return { at: 'elsewhere', workId: assignmentId };
  if (code === 'not_qualified') return { at: 'untrained' };
  return code === 'suspended' || code === 'blocked' ? { at: 'stopped', code } : undefined;
}
