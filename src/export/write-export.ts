import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Reads, type Source } from '../database/reads.js';
import { SequenceChanges } from '../handles/feed/sequence-changes.js';
import { finish } from '../queue/outbox.sql.js';
import { Periodic } from '../queue/periodic.js';
import { writeDurably } from '../shared/write-durably.js';
import { explainFailure } from './explain-failure.js';
import { completeExport, failExport, noteExpected, noteProgress, startExport, type WantedExport } from './export-job.sql.js';
import { MANIFEST, writeManifest } from './manifest.js';
import { type PublishedExport, readPublished } from './published-export.js';
import { guessRows, onSnapshot, readMoment, type Snapshot } from './snapshot.js';
import { ExportStore } from './store/export-store.js';
import { writeRows } from './write-rows.js';

const PROGRESS_MS = 1_000;

/** Writes an export's files. Cut short at any point and run again, it comes to the same end. */
@Injectable()
export class WriteExport implements OnModuleDestroy {
  private readonly stopping = new AbortController();

  constructor(
    private readonly db: DataSource,
    private readonly reads: Reads,
    private readonly store: ExportStore,
    private readonly sequenceChanges: SequenceChanges,
  ) {}

  /** A process that ends leaves the export to the next one, which is sent the message again. */
  onModuleDestroy(): void {
    this.stopping.abort();
  }

  async run(exportId: string, outboxId: string): Promise<void> {
    const wanted = await this.db.transaction((tx) => startExport(tx, exportId));
    const published = wanted === undefined ? undefined : ((await readPublished(this.store, exportId)) ?? (await this.write(wanted)));
    // Somebody else is at it, or this process ends: the message stays and is sent again.
    if (wanted !== undefined && published === undefined) return;
    await this.db.transaction(async (tx) => {
      if ((await finish(tx, outboxId)) && published !== undefined) await completeExport(tx, exportId, published);
    });
  }

  /** Ends an export that can't be written, with a sentence for whoever asked for it. */
  async giveUp(exportId: string, outboxId: string, error: unknown): Promise<void> {
    await this.db.transaction(async (tx) => {
      await finish(tx, outboxId);
      await failExport(tx, exportId, explainFailure(error));
    });
  }

  private async write(wanted: WantedExport): Promise<PublishedExport | undefined> {
    try {
      await this.reads.from((source) => this.writeFrom(source, wanted));
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
    return readPublished(this.store, wanted.id);
  }

  private async writeFrom(source: Source, wanted: WantedExport): Promise<void> {
    this.stopping.signal.throwIfAborted();
    const moment = { lockedAt: this.reads.primary.url, source, exportId: wanted.id, number: () => this.sequenceChanges.run() };
    await onSnapshot(moment, async (snapshot) => {
      // Whoever held the lock until now may have done it all.
      if ((await readPublished(this.store, wanted.id)) === undefined) await this.writeFiles(snapshot, wanted);
    });
  }

  private async writeFiles(snapshot: Snapshot, wanted: WantedExport): Promise<void> {
    const draft = await this.store.draft(wanted.id);
    const progress = await this.showProgress(snapshot, wanted);
    try {
      const moment = await readMoment(snapshot, wanted);
      const table = await writeRows(snapshot, wanted, draft, this.stopping.signal);
      await writeDurably(draft.pathOf(MANIFEST), writeManifest(wanted, { ...moment, rows: table.rows, files: [table] }));
      this.stopping.signal.throwIfAborted();
      await draft.publish([table.name, MANIFEST]);
    } finally {
      await progress.stop();
      await draft.discard();
    }
  }

  private async showProgress(snapshot: Snapshot, wanted: WantedExport): Promise<Periodic> {
    const rows = await guessRows(snapshot, wanted);
    await this.db.transaction((tx) => noteExpected(tx, wanted.id, rows));
    const progress = new Periodic('Export', PROGRESS_MS, async () => {
      const copied = await snapshot.copied();
      if (copied !== undefined) await this.db.transaction((tx) => noteProgress(tx, wanted.id, copied));
      return false;
    });
    progress.start();
    return progress;
  }
}
