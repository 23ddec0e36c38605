import { Problem, Unreachable } from '../../api/problem.js';
import type { ServerClock } from '../../api/server-clock.js';
import type { Assignment, GivenAnswer, ReturnReason, Submitted } from '../../api/shapes.js';
import { Store } from '../../ui/store.js';
import type { WorkApi } from '../work-api.js';
import type { Ending, Held } from './held.js';
import type { DraftStore } from './draft-store.js';
import { type Draft, type Kept, pendingFor, typed } from './draft.js';
import { shouldRenew, viewLease } from './lease.js';
import { outcomeOf, type SendOutcome } from './send-outcome.js';

export interface DeskParts {
  readonly api: WorkApi;
  readonly drafts: DraftStore;
  readonly clock: ServerClock;
  readonly newKey: () => string;
  /** Runs the work later; gives back how to call it off. */
  readonly later: (ms: number, work: () => void) => () => void;
}

/** One assignment while the worker holds it: typing, sending, giving back, and its lease. */
export class HeldTask {
  readonly id: string;
  readonly state: Store<Held>;
  #activeAt = 0;
  #renewing = false;
  #over = false;
  #callOff: () => void = () => {};

  constructor(
    private readonly parts: DeskParts,
    kept: Kept,
    private readonly ended: (ending: Ending) => void,
  ) {
    this.id = kept.assignment.id;
    this.state = new Store<Held>({
      assignment: kept.assignment,
      leaseMs: kept.leaseMs,
      givenAt: parts.clock.now(),
      lease: 'running',
      decided: false,
      renewable: true,
      draft: kept.draft,
      sending: 'idle',
      problem: null,
    });
    this.#save();
    this.beat();
  }

  type(change: Partial<Draft>): void {
    this.active();
    this.#change({ draft: typed(this.state.get().draft, change), problem: null });
    this.#save();
  }

  /** Takes over what was typed for this assignment in another tab. */
  adopt(draft: Draft): void {
    if (this.state.get().sending === 'idle') this.#change({ draft });
  }

  /** Notes that the worker is at work, which is what renews the lease. */
  active(): void {
    this.#activeAt = this.parts.clock.now();
  }

  /** Does nothing while a try is under way, so a second click sends nothing. */
  async send(kind: GivenAnswer['kind']): Promise<void> {
    const { sending, draft } = this.state.get();
    if (sending !== 'idle') return;
    this.#change({ draft: { ...draft, pending: pendingFor(draft, kind, this.parts.newKey) } });
    // Kept before it is sent: after a crash in between, the next visit sends it with the same key.
    this.#save();
    await this.deliver();
  }

  /** Sends the pending answer, for the first time or again. */
  async deliver(): Promise<void> {
    const { draft, assignment, sending } = this.state.get();
    if (draft.pending === null || sending === 'sending' || this.#over) return;
    this.#callOff();
    this.#change({ sending: 'sending', problem: null });
    try {
      this.#take({ kind: 'kept', submitted: await this.parts.api.submit(assignment.id, draft.pending) });
    } catch (error) {
      this.#take(outcomeOf(error));
    }
  }

  async giveBack(reason: ReturnReason): Promise<void> {
    const { assignment, sending } = this.state.get();
    if (sending !== 'idle') return;
    this.#change({ sending: 'returning', problem: null });
    try {
      await this.parts.api.giveBack(assignment.id, reason);
      this.#end({ last: { outcome: reason, assignment, receipt: null }, next: undefined });
    } catch (error) {
      this.#change({ sending: 'idle' });
      this.#show(error, () => this.#end({ last: null, next: undefined }));
    }
  }

  /** Puts the task aside without an answer, once its time is out. */
  leave(): void {
    this.#end({ last: null, next: undefined });
  }

  /** To be called every few seconds: ends the lease by the server's time, or renews it while the worker is active. */
  beat(): void {
    const { assignment, leaseMs, givenAt, lease, renewable } = this.state.get();
    if (lease !== 'running') return;
    const now = this.parts.clock.now();
    const expiresAt = Date.parse(assignment.expiresAt);
    if (viewLease(expiresAt, leaseMs, now).stage === 'out') this.#change({ lease: 'out' });
    else if (renewable && shouldRenew({ expiresAt, leaseMs, givenAt, activeAt: this.#activeAt }, now)) void this.#renew();
  }

  /** Asks the server how things stand: after a long absence, or when another tab has done something. */
  async look(): Promise<void> {
    const { assignment, sending } = this.state.get();
    if (sending !== 'idle' || this.#over) return;
    try {
      this.#follow(await this.parts.api.look(assignment.id));
    } catch (error) {
      if (error instanceof Problem && error.status === 404) this.#end({ last: null, next: undefined });
      else if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
    }
  }

  /** Continues what was held up by the network or a lost session. */
  wake(): void {
    if (this.state.get().sending.startsWith('waiting')) void this.deliver();
    else void this.look();
  }

  close(): void {
    this.#over = true;
    this.#callOff();
  }

  #follow(seen: Assignment): void {
    const { assignment, sending } = this.state.get();
    if (sending !== 'idle') return;
    if (seen.status === 'assigned') {
      this.#change({ assignment: { ...assignment, expiresAt: seen.expiresAt }, lease: 'running' });
      this.beat();
    } else if (seen.status === 'expired') this.#change({ lease: 'out' });
    else this.#end({ last: seen.status === 'returned' ? null : { outcome: 'known', assignment, receipt: null }, next: undefined });
  }

  async #renew(): Promise<void> {
    if (this.#renewing) return;
    this.#renewing = true;
    const { assignment, leaseMs } = this.state.get();
    try {
      const { expiresAt } = await this.parts.api.renew(assignment.id);
      const now = this.parts.clock.now();
      const longest = Math.max(leaseMs, Date.parse(expiresAt) - now);
      // The lease has an end that no renewal moves: then there is no use in asking again.
      this.#change({
        assignment: { ...assignment, expiresAt },
        leaseMs: longest,
        givenAt: now,
        renewable: expiresAt !== assignment.expiresAt,
      });
      this.#save();
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
      if (error instanceof Problem && error.status === 409) this.#change({ renewable: false, decided: error.code === 'task_decided' });
    } finally {
      this.#renewing = false;
    }
  }

  #take(outcome: SendOutcome): void {
    if (this.#over) return;
    const { assignment, draft } = this.state.get();
    switch (outcome.kind) {
      case 'kept':
        return this.#end(endingWith(assignment, outcome.submitted));
      case 'known':
        return this.#end({ last: { outcome: 'known', assignment, receipt: null }, next: undefined });
      case 'gone':
        return this.#change({ sending: 'idle', lease: 'gone', draft: { ...draft, pending: null } });
      case 'later':
        this.#callOff = this.parts.later(outcome.inMs, () => void this.deliver());
        return this.#change({ sending: `waiting_for_${outcome.for}` });
      case 'signed_out':
        return this.#change({ sending: 'waiting_for_sign_in' });
      case 'refused':
        // Nothing was kept of it, so the mended answer is a new request.
        this.#change({ sending: 'idle', problem: outcome.problem, draft: { ...draft, pending: null } });
        return this.#save();
      case 'failed':
        return this.#change({ sending: 'idle', problem: outcome.problem });
    }
  }

  #show(error: unknown, gone: () => void): void {
    if (error instanceof Problem && (error.status === 409 || error.status === 404)) gone();
    else if (error instanceof Problem || error instanceof Unreachable) this.#change({ problem: error });
    else throw error;
  }

  #end(ending: Ending): void {
    if (this.#over) return;
    this.close();
    this.parts.drafts.drop(this.state.get().assignment.id);
    this.ended(ending);
  }

  #change(change: Partial<Held>): void {
    if (!this.#over) this.state.set({ ...this.state.get(), ...change });
  }

  #save(): void {
    const { assignment, leaseMs, draft } = this.state.get();
    this.parts.drafts.save({ assignment, leaseMs, draft });
  }
}

function endingWith(assignment: Assignment, { receipt, next }: Submitted): Ending {
  return { last: { outcome: receipt.late ? 'late' : 'kept', assignment, receipt }, next };
}
