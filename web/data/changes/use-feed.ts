import { useEffect, useState } from 'react';
import { client } from '../../office/api/client.js';
import type { Change } from '../../office/shapes/handle.js';

interface Stretch {
  readonly items: readonly Change[];
  readonly nextAfter: number;
}

const WAIT_SECONDS = '25';
const SHOWN = 200;

/** Long-polls the feed from a place on, for as long as `on`; the latest first. */
export function useFeed(after: number, on: boolean): { changes: readonly Change[]; problem: unknown } {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    setChanges([]);
    setProblem(undefined);
    if (!on) return;
    const giveUp = new AbortController();
    const follow = async (): Promise<void> => {
      let place = after;
      while (!giveUp.signal.aborted) {
        const { items, nextAfter } = await client.get<Stretch>('/changes', { after: String(place), wait: WAIT_SECONDS }, giveUp.signal);
        place = nextAfter;
        if (items.length > 0) setChanges((shown) => [...items.toReversed(), ...shown].slice(0, SHOWN));
      }
    };
    follow().catch((error: unknown) => {
      if (!giveUp.signal.aborted) setProblem(error);
    });
    return () => giveUp.abort();
  }, [after, on]);
  return { changes, problem };
}
