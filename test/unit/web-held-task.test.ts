import { beforeEach, describe, expect, it } from 'vitest';
import { Problem, Unreachable } from '../../web/api/problem.js';
import { ServerClock } from '../../web/api/server-clock.js';
import type { Assignment, Submitted } from '../../web/api/shapes.js';
import type { Ending } from '../../web/worker/task/held.js';
import { DraftStore } from '../../web/worker/task/draft-store.js';
import { EMPTY_DRAFT, type Pending } from '../../web/worker/task/draft.js';
import { HeldTask } from '../../web/worker/task/held-task.js';
import type { WorkApi } from '../../web/worker/work-api.js';

const LEASE = 900_000;
const assignment = (id: string): Assignment =>
  ({
    id,
    status: 'assigned',
    platform: 'x',
    reward: '0.05',
    expiresAt: new Date(LEASE).toISOString(),
    athlete: { name: 'LeBron James' },
  }) as Assignment;
const receipt = (late = false): Submitted => ({
  receipt: { assignmentId: 'a1', answer: { kind: 'no_account' }, late, credited: '0.05' },
  next: assignment('a2'),
});
const refusal = (status: number, code: string): Problem => new Problem(status, { code, detail: 'No.' }, 'r1', null);
const never = (): Promise<never> => Promise.reject(new Error('not expected here'));

/** A server that does what each test tells it, and remembers the keys that it was sent. */
class ScriptedServer implements WorkApi {
  readonly keys: string[] = [];
  onSubmit: () => Promise<Submitted> = never;
  onRenew: () => Promise<Assignment> = never;
  claim = never;
  me = never;
  giveBack = async (): Promise<void> => undefined;
  look = async (): Promise<Assignment> => assignment('a1');
  renew = (): Promise<Assignment> => this.onRenew();
  submit = (_id: string, { key }: Pending): Promise<Submitted> => {
    this.keys.push(key);
    return this.onSubmit();
  };
}

class MemoryStorage extends Map<string, string> {
  get length(): number {
    return this.size;
  }
  key = (index: number): string | null => [...this.keys()][index] ?? null;
  getItem = (name: string): string | null => this.get(name) ?? null;
  setItem = (name: string, text: string): void => void this.set(name, text);
  removeItem = (name: string): void => void this.delete(name);
}

let server: ScriptedServer;
let drafts: DraftStore;
let now: number;
let waiting: (() => void)[];
let endings: Ending[];

function hold(): HeldTask {
  let keys = 0;
  const parts = {
    api: server,
    drafts,
    clock: new ServerClock(() => now),
    newKey: () => `key-${(keys += 1)}`,
    later: (_ms: number, work: () => void) => {
      waiting.push(work);
      return () => void (waiting = waiting.filter((other) => other !== work));
    },
  };
  return new HeldTask(parts, drafts.load('a1') ?? { assignment: assignment('a1'), leaseMs: LEASE, draft: EMPTY_DRAFT }, (ending) =>
    endings.push(ending),
  );
}

beforeEach(() => {
  server = new ScriptedServer();
  drafts = new DraftStore(new MemoryStorage(), 'ada', () => now);
  now = 0;
  waiting = [];
  endings = [];
});

describe('sending', () => {
  it('sends once, however often it is clicked', async () => {
    server.onSubmit = async () => receipt();
    const task = hold();
    task.type({ value: 'KingJames' });

    await Promise.all([task.send('handle'), task.send('handle'), task.send('handle')]);

    expect(server.keys).toHaveLength(1);
    expect(endings).toHaveLength(1);
    expect(endings[0]).toMatchObject({ last: { outcome: 'kept' }, next: { id: 'a2' } });
  });

  it('waits for the network and goes on with the same key', async () => {
    server.onSubmit = () => Promise.reject(new Unreachable('away'));
    const task = hold();
    task.type({ value: 'KingJames' });
    await task.send('handle');
    expect(task.state.get().sending).toBe('waiting_for_network');

    server.onSubmit = async () => receipt();
    await task.deliver();

    expect(server.keys).toEqual(['key-1', 'key-1']);
    expect(endings).toHaveLength(1);
  });

  it('takes up after a reload what was sent and never acknowledged', async () => {
    server.onSubmit = () => Promise.reject(new Unreachable('away'));
    const before = hold();
    before.type({ value: 'KingJames' });
    await before.send('handle');
    before.close();

    server.onSubmit = async () => receipt();
    await hold().deliver();

    expect(server.keys).toEqual(['key-1', 'key-1']);
    expect(drafts.all()).toEqual([]);
  });

  it('waits for a new sign-in, with the draft intact', async () => {
    server.onSubmit = () => Promise.reject(refusal(401, 'not_signed_in'));
    const task = hold();
    task.type({ value: 'KingJames' });
    await task.send('handle');
    expect(task.state.get()).toMatchObject({ sending: 'waiting_for_sign_in', draft: { value: 'KingJames' } });

    server.onSubmit = async () => receipt();
    task.wake();
    await Promise.resolve();

    expect(server.keys).toEqual(['key-1', 'key-1']);
  });

  it('sends a mended answer as a new one', async () => {
    server.onSubmit = () => Promise.reject(refusal(422, 'handle_invalid'));
    const task = hold();
    task.type({ value: 'King James' });
    await task.send('handle');
    expect(task.state.get().problem).toMatchObject({ code: 'handle_invalid' });

    server.onSubmit = async () => receipt();
    task.type({ value: 'KingJames' });
    expect(task.state.get().problem).toBeNull();
    await task.send('handle');

    expect(server.keys).toEqual(['key-1', 'key-2']);
  });

  it('keeps the key after a fault of the server, where it may have been kept', async () => {
    server.onSubmit = () => Promise.reject(refusal(500, 'internal_error'));
    const task = hold();
    task.type({ value: 'KingJames' });

    await task.send('handle');
    await task.send('handle');

    expect(server.keys).toEqual(['key-1', 'key-1']);
    expect(task.state.get()).toMatchObject({ sending: 'idle', draft: { value: 'KingJames' } });
  });

  it('goes on when another tab has answered already', async () => {
    server.onSubmit = () => Promise.reject(refusal(409, 'already_submitted'));

    await hold().send('no_account');

    expect(endings).toMatchObject([{ last: { outcome: 'known' }, next: undefined }]);
  });

  it('keeps what was typed on screen when it can’t be sent any more', async () => {
    server.onSubmit = () => Promise.reject(refusal(409, 'assignment_expired'));
    const task = hold();
    task.type({ value: 'KingJames' });

    await task.send('handle');

    expect(task.state.get()).toMatchObject({ lease: 'gone', draft: { value: 'KingJames' } });
    expect(endings).toEqual([]);
  });

  it('tells an answer that came late from one that counts', async () => {
    server.onSubmit = async () => receipt(true);

    await hold().send('no_account');

    expect(endings[0]?.last?.outcome).toBe('late');
  });
});

describe('the lease', () => {
  it('runs out without taking what was typed', () => {
    const task = hold();
    task.type({ value: 'KingJames' });

    now = LEASE;
    task.beat();

    expect(task.state.get()).toMatchObject({ lease: 'out', draft: { value: 'KingJames' } });
  });

  it('is renewed while the worker is active', async () => {
    server.onRenew = async () => ({ ...assignment('a1'), expiresAt: new Date(LEASE * 2).toISOString() });
    const task = hold();
    now = LEASE * 0.6;
    task.active();

    task.beat();
    await Promise.resolve();
    now = LEASE * 1.2;
    task.beat();

    expect(task.state.get().lease).toBe('running');
  });

  it('is left to run out when nobody is there', () => {
    const task = hold();
    now = LEASE * 0.6;

    task.beat();

    expect(task.state.get().assignment.expiresAt).toBe(new Date(LEASE).toISOString());
  });

  it('says so when enough answers came in meanwhile', async () => {
    server.onRenew = () => Promise.reject(refusal(409, 'task_decided'));
    const task = hold();
    now = LEASE * 0.6;
    task.active();

    task.beat();
    await new Promise(setImmediate);

    expect(task.state.get()).toMatchObject({ decided: true, renewable: false });
  });
});

describe('another tab', () => {
  it('hands over what was typed there', () => {
    const task = hold();

    task.adopt({ ...EMPTY_DRAFT, value: 'KingJames' });

    expect(task.state.get().draft.value).toBe('KingJames');
  });

  it('ends the task here when it was answered there', async () => {
    server.look = async () => ({ ...assignment('a1'), status: 'submitted' });
    const task = hold();

    await task.look();

    expect(endings).toMatchObject([{ last: { outcome: 'known' }, next: undefined }]);
  });
});

describe('giving back', () => {
  it('says what it was given back for, and drops the draft', async () => {
    const task = hold();
    task.type({ value: 'Ki' });

    await task.giveBack('cannot_tell');

    expect(endings).toMatchObject([{ last: { outcome: 'cannot_tell' }, next: undefined }]);
    expect(drafts.all()).toEqual([]);
  });

  it('leaves the task where it is when the network is away', async () => {
    server.giveBack = () => Promise.reject(new Unreachable('away'));
    const task = hold();

    await task.giveBack('skip');

    expect(endings).toEqual([]);
    expect(task.state.get()).toMatchObject({ sending: 'idle', problem: { name: 'Unreachable' } });
  });
});
