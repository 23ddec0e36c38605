import { useEffect, useState } from 'react';
import { Problem } from '../../api/problem.js';
import type { ParsedHandle, Platform } from '../../api/shapes.js';
import { client } from '../here.js';
import { parseHandle } from '../work-api.js';
import { isTooLong } from './draft.js';

/** What was understood of the text in the answer field. */
export type Reading =
  | { readonly at: 'empty' }
  | { readonly at: 'asking' }
  | { readonly at: 'read'; readonly handle: ParsedHandle }
  | { readonly at: 'wrong'; readonly problem: Problem }
  | { readonly at: 'too_long' }
  /** The server couldn't be asked. */
  | { readonly at: 'unread' };

/** The pause after a keystroke before the server is asked, in milliseconds. */
const SETTLE_MS = 200;

/** Asks the server how it reads the text, while it is typed. */
export function useReading(platform: Platform, value: string, hasNoName: boolean): Reading {
  const text = value.trim();
  const asked = `${platform} ${hasNoName} ${text}`;
  const [known, setKnown] = useState<{ of: string; reading: Reading }>({ of: '', reading: { at: 'empty' } });
  const local = readLocally(text);
  useEffect(() => {
    if (local !== null) return undefined;
    const giveUp = new AbortController();
    const ask = async (): Promise<void> => {
      const reading = await read(platform, text, hasNoName, giveUp.signal);
      if (!giveUp.signal.aborted) setKnown({ of: asked, reading });
    };
    const timer = window.setTimeout(() => void ask(), SETTLE_MS);
    return () => {
      window.clearTimeout(timer);
      giveUp.abort();
    };
  }, [asked, local?.at, platform, text, hasNoName]);
  return local ?? (known.of === asked ? known.reading : { at: 'asking' });
}

function readLocally(text: string): Reading | null {
  if (text === '') return { at: 'empty' };
  return isTooLong(text) ? { at: 'too_long' } : null;
}

async function read(platform: Platform, text: string, hasNoName: boolean, signal: AbortSignal): Promise<Reading> {
  try {
    return { at: 'read', handle: await parseHandle(client, { platform, value: text, hasNoName }, signal) };
  } catch (error) {
    // Anything but a plain no leaves the question open: sending still works, and is checked again then.
    return error instanceof Problem && (error.status === 422 || error.status === 400) ? { at: 'wrong', problem: error } : { at: 'unread' };
  }
}
