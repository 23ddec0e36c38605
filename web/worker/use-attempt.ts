import { useRef, useState } from 'react';
import { Problem, Unreachable } from '../api/problem.js';

export interface Attempt {
  readonly busy: boolean;
  readonly failure: Problem | Unreachable | null;
  /** Runs the work once, however often it is asked while it runs. Gives back whether it went well. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

/** One thing that the server is asked to do from a form. */
export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Problem | Unreachable | null>(null);
  const running = useRef(false);
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
      setFailure(error);
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, failure, run };
}
