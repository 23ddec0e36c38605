import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Reads } from '../../database/reads.js';
import { inThread } from '../../shared/in-thread.js';
import type { BatchRecording } from './batch-recording.js';
import { recordBatch } from './record-batch.js';
import { readStamp } from './replay.sql.js';

const THREAD = new URL('./record-batch.thread.js', import.meta.url);
/** So long nobody asks whether anything has changed: a slider asks ten times a second while ballots come in. */
const UNQUESTIONED_MS = 10_000;
/** So old a recording may be and still answer while a fresh one is made: else whoever tries policies on a busy batch waits every few seconds. */
const STALE_MS = 60_000;
/** So long after its last use a recording is kept. It has a million ballots at most, which take about 70 MB. */
const KEPT_MS = 5 * 60_000;
const MOST_KEPT = 2;

const nothing = (): void => undefined;

interface Kept {
  stamp: string;
  /** When it was last known to be fresh. */
  at: number;
  recording: Promise<BatchRecording>;
  /** Takes its place when it is done. */
  next?: Promise<void>;
  forgetting?: NodeJS.Timeout;
}

/** Recordings of batches, kept for a while, because whoever tries policies tries many. */
@Injectable()
export class Recordings {
  private readonly kept = new Map<string, Kept>();
  /** Done when no recording is being made. */
  private made: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly reads: Reads,
  ) {}

  /** Of one batch; of all when it is null. */
  async of(batchId: string | null): Promise<BatchRecording> {
    const name = batchId ?? 'all';
    const known = this.kept.get(name);
    if (known === undefined || Date.now() - known.at > UNQUESTIONED_MS) await this.refresh(name, batchId);
    const usable = this.kept.get(name);
    if (usable === undefined) return this.of(batchId);
    this.keep(name, usable);
    return usable.recording;
  }

  /** Makes a recording where there is none or what there is is too old to use; elsewhere sees to it that a fresh one is made meanwhile. */
  private async refresh(name: string, batchId: string | null): Promise<void> {
    const stamp = await readStamp(this.db.manager, batchId);
    const known = this.kept.get(name);
    if (known !== undefined && known.stamp === stamp) {
      known.at = Date.now();
      return;
    }
    if (known === undefined || Date.now() - known.at > STALE_MS) {
      this.keep(name, this.recordNow(name, batchId, stamp));
      return;
    }
    known.next ??= this.replaceBy(name, known, this.recordNow(name, batchId, stamp));
  }

  private recordNow(name: string, batchId: string | null, stamp: string): Kept {
    const fresh: Kept = { stamp, at: Date.now(), recording: this.record(batchId) };
    fresh.recording.catch(() => this.forget(name, fresh));
    return fresh;
  }

  /** One after the other: whoever leafs through twenty batches shall not have twenty threads read a million ballots each. */
  private record(batchId: string | null): Promise<BatchRecording> {
    const recording = this.made.then(() => this.reads.from(({ url }) => inThread(THREAD, recordBatch, { databaseUrl: url, batchId })));
    this.made = recording.then(nothing, nothing);
    return recording;
  }

  /** One that fails leaves the old one to answer until that is too old; then whoever asks hears why. */
  private async replaceBy(name: string, old: Kept, fresh: Kept): Promise<void> {
    const came = await fresh.recording.then(
      () => true,
      () => false,
    );
    if (this.kept.get(name) !== old) return;
    delete old.next;
    if (came) this.keep(name, fresh);
  }

  private keep(name: string, used: Kept): void {
    const last = this.kept.get(name);
    if (last !== undefined && last !== used) this.forget(name, last);
    this.kept.delete(name);
    this.kept.set(name, used);
    clearTimeout(used.forgetting);
    used.forgetting = setTimeout(() => this.forget(name, used), KEPT_MS).unref();
    for (const [oldest, its] of [...this.kept].slice(0, -MOST_KEPT)) this.forget(oldest, its);
  }

  private forget(name: string, which: Kept): void {
    clearTimeout(which.forgetting);
    if (this.kept.get(name) === which) this.kept.delete(name);
  }
}
