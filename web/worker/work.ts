import { newIdempotencyKey } from '../api/client.js';
import { Problem, Unreachable } from '../api/problem.js';
import type { Platform, WorkerMe } from '../api/shapes.js';
import { addMoney } from '../ui/money.js';
import { Store } from '../ui/store.js';
import { client, clock } from './here.js';
import { currentRoute } from './route.js';
import { kept } from './kept-choices.js';
import { Desk } from './task/desk.js';
import { DraftStore } from './task/draft-store.js';
import { workApi } from './work-api.js';

/** Everything that lives as long as one worker is signed in on this page. */
export interface Work {
  readonly desk: Desk;
  readonly me: Store<WorkerMe | null>;
  /** The last credit; a new object for each, so that equal amounts differ. */
  readonly credit: Store<Credit | null>;
  readonly learn: () => Promise<void>;
  /** Starts what has to run; gives back how to stop it. */
  readonly start: () => () => void;
}

export interface Credit {
  readonly amount: string;
}

const BEAT_MS = 5000;
/** Whoever answers for hours learns of a message, or of a change of their standing, about this soon. */
const LEARN_MS = 300_000;

export function workOf(workerId: string): Work {
  const api = workApi(client);
  const me = new Store<WorkerMe | null>(null);
  const credit = new Store<Credit | null>(null);
  const drafts = new DraftStore(localStorage, workerId, () => Date.now());
  const desk = new Desk(
    { api, drafts, clock, newKey: newIdempotencyKey, later },
    {
      platforms,
      watched: () => document.visibilityState === 'visible',
      learned: me.set,
      credited: (amount) => {
        credit.set({ amount });
        const now = me.get();
        if (now !== null) me.set({ ...now, balance: addMoney(now.balance, amount), answered: now.answered + 1 });
      },
    },
  );
  const learn = async (): Promise<void> => {
    try {
      me.set(await api.me(platforms()));
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
    }
  };
  return { desk, me, credit, learn, start: () => start(desk, learn) };
}

function start(desk: Desk, learn: () => Promise<void>): () => void {
  const wake = (): void => {
    if (document.visibilityState === 'visible') desk.wake();
  };
  const active = (): void => {
    const state = desk.state.get();
    if (state.at === 'task') state.task.active();
  };
  const storage = (event: StorageEvent): void => {
    if (event.key !== null) desk.otherTab(event.key);
  };
  const beat = window.setInterval(() => {
    const state = desk.state.get();
    if (state.at === 'task') state.task.beat();
  }, BEAT_MS);
  const hear = window.setInterval(() => {
    if (document.visibilityState === 'visible') void learn();
  }, LEARN_MS);
  addEventListener('online', wake);
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wake);
  addEventListener('pointerdown', active);
  addEventListener('keydown', active);
  addEventListener('storage', storage);
  // Whoever comes for other work isn't handed a look-up.
  if (currentRoute().room === 'hits') desk.rest();
  else void desk.open();
  void learn();
  return () => {
    window.clearInterval(beat);
    window.clearInterval(hear);
    removeEventListener('online', wake);
    removeEventListener('pageshow', wake);
    document.removeEventListener('visibilitychange', wake);
    removeEventListener('pointerdown', active);
    removeEventListener('keydown', active);
    removeEventListener('storage', storage);
    desk.close();
  };
}

function platforms(): readonly Platform[] {
  return kept.platforms.get() as readonly Platform[];
}

function later(ms: number, work: () => void): () => void {
  const timer = window.setTimeout(work, ms);
  return () => window.clearTimeout(timer);
}
