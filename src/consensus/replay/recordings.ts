import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { inThread } from '../../shared/in-thread.js';
import type { BatchRecording } from './batch-recording.js';
import { recordBatch } from './record-batch.js';
import { readStamp } from './replay.sql.js';

const THREAD = new URL('./record-batch.thread.js', import.meta.url);
/** So long nobody asks whether anything has changed: a slider asks ten times a second while ballots come in. */
const UNQUESTIONED_MS = 10_000;
/** So long a recording is kept at most. A million ballots take about 70 MB. */
const KEPT_MS = 5 * 60_000;
const MOST_KEPT = 2;

interface Kept {
  stamp: string;
  at: number;
  recording: Promise<BatchRecording>;
}

/** Recordings of batches, kept for a while, because whoever tries policies tries many. */
@Injectable()
export class Recordings {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  /** Of one batch; of all when it is null. */
  async of(batchId: string | null): Promise<BatchRecording> {
    const name = batchId ?? 'all';
    const known = this.kept.get(name);
    if (known !== undefined && Date.now() - known.at < UNQUESTIONED_MS) return known.recording;
    const stamp = await readStamp(this.db.manager, batchId);
    const found = this.kept.get(name);
    if (found !== undefined && found.stamp === stamp) {
      found.at = Date.now();
      return found.recording;
    }
    const recording = inThread(THREAD, recordBatch, { databaseUrl: this.settings.databaseUrl, batchId });
    this.keep(name, { stamp, at: Date.now(), recording });
    return recording;
  }

  private keep(name: string, fresh: Kept): void {
    this.kept.delete(name);
    this.kept.set(name, fresh);
    for (const oldest of [...this.kept.keys()].slice(0, -MOST_KEPT)) this.kept.delete(oldest);
    const forget = (): void => {
      if (this.kept.get(name) === fresh) this.kept.delete(name);
    };
    fresh.recording.catch(forget);
    setTimeout(forget, KEPT_MS).unref();
  }
}
