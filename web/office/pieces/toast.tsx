import { type ReactNode, useEffect } from 'react';
import { Store } from '../../ui/store.js';
import { useStore } from '../../ui/use-store.js';

const said = new Store<{ text: string } | null>(null);
const STAYS_MS = 6000;

/** Says once, at the foot of the page, that something was done. */
export function say(text: string): void {
  said.set({ text });
}

export function Toast(): ReactNode {
  const now = useStore(said);
  useEffect(() => {
    if (now === null) return;
    const timer = window.setTimeout(() => said.set(null), STAYS_MS);
    return () => window.clearTimeout(timer);
  }, [now]);
  return (
    <div className="toast-place" role="status">
      {now && <p className="toast">{now.text}</p>}
    </div>
  );
}
