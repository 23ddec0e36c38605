import { Refusal } from '../../shared/refusal.js';

/** Where a reader who fell too far behind starts again. */
export interface SnapshotHint {
  /** Where to ask for an export. */
  exports: string;
  /** The newest whole export that is there; null: there is none, ask for one. */
  newest: string | null;
}

export class CursorTooOld extends Refusal {
  constructor(forgotten: number, snapshot: SnapshotHint) {
    super(
      'gone',
      'cursor_too_old',
      `Changes up to ${forgotten} are no longer kept. Load an export, then follow the feed from its lastSeq.`,
      { extra: { snapshot } },
    );
  }
}

/** The same code: what a reader must do is the same. */
export class CursorLost extends Refusal {
  constructor(survived: number, snapshot: SnapshotHint) {
    super(
      'gone',
      'cursor_too_old',
      `The database was restored from a backup, and what came after ${survived} is lost. Load a whole export in the place of what you have, then follow the feed from its lastSeq.`,
      { extra: { snapshot } },
    );
  }
}

export class CursorUnknown extends Refusal {
  constructor(after: number, head: number) {
    super(
      'invalid',
      'cursor_unknown',
      `The feed has come to ${head}; ${after} is not a place that it gave out. Was the cursor kept from another installation?`,
      {
        errors: [{ field: 'after', message: `must not be beyond ${head}` }],
      },
    );
  }
}
