import { type ReactNode, useEffect } from 'react';
import { Store } from '../../ui/store.js';
import { useStore } from '../../ui/use-store.js';
import { texts } from '../texts.js';

interface Said {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

const said = new Store<Said | null>(null);
const STAYS_MS = 6000;
/** Long enough to notice that it was the wrong one. */
const UNDOABLE_MS = 30_000;

/** Says once, at the foot of the page, that something was done; and takes it back while it stands there, where that can be done. */
export function say(text: string, undo?: () => void): void {
  said.set({ text, undo });
}

export function Toast(): ReactNode {
  const now = useStore(said);
  useEffect(() => {
    if (now === null) return;
    const timer = window.setTimeout(() => said.set(null), now.undo === undefined ? STAYS_MS : UNDOABLE_MS);
    return () => window.clearTimeout(timer);
  }, [now]);
  return (
    <div className="toast-place" role="status">
      {now && (
        <p className="toast">
          {now.text}
          {now.undo && <UndoButton undo={now.undo} />}
        </p>
      )}
    </div>
  );
}

function UndoButton({ undo }: { undo: () => void }): ReactNode {
  return (
    <button
      type="button"
      className="toast-undo"
      onClick={() => {
        said.set(null);
        undo();
      }}
    >
      {texts.undo}
    </button>
  );
}
