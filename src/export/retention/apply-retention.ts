import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { PeriodicService } from '../../queue/periodic-service.js';
import { ExportStore } from '../store/export-store.js';
import { expireOthers, expireScheduled, noteErased, readErasable } from './retention.sql.js';

const EVERY_MS = 60_000;
const AT_ONCE = 20;

/**
 * Lets go of the exports that nobody wants kept. First the database says that an export is gone, then its files go: nobody is sent to
 * files that aren't there, and a process that is killed between the two leaves the files to the next turn.
 */
@Injectable()
export class ApplyRetention extends PeriodicService {
  constructor(
    private readonly db: DataSource,
    private readonly store: ExportStore,
    private readonly settings: Settings,
  ) {
    super(EVERY_MS);
  }

  /** True: there may be more files to remove. */
  async run(now = new Date()): Promise<boolean> {
    const { exportKeepDays } = this.settings;
    await this.db.transaction(async (tx) => {
      await expireScheduled(tx, now);
      if (exportKeepDays !== null) await expireOthers(tx, exportKeepDays, now);
    });
    const ids = await readErasable(this.db.manager, AT_ONCE);
    for (const id of ids) {
      await this.store.remove(id);
      await noteErased(this.db.manager, id);
    }
    return ids.length === AT_ONCE;
  }
}
