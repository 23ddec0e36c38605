import { useEffect, useRef } from 'react';
import { useStore } from '../../ui/use-store.js';
import { kept } from '../kept-choices.js';

/** What each key does, by the key's own name in lower case. */
export type Keys = Readonly<Record<string, () => void>>;

/** Listens to single keys. None of them fires while something is typed, with Ctrl, Alt or Meta held, or under an open dialog. */
export function useKeys(keys: Keys): void {
  const on = useStore(kept.keys);
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const work = latest.current[event.key.toLowerCase()];
      if (work === undefined || isMeantOtherwise(event, on)) return;
      event.preventDefault();
      work();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

function isMeantOtherwise(event: KeyboardEvent, on: boolean): boolean {
  if (event.defaultPrevented || isPartOfMore(event) || document.querySelector('dialog[open]') !== null) return true;
  const focused = event.target instanceof Element ? event.target : null;
  if (event.key === 'Escape') return false;
  if (event.key === 'Enter') return isWithin(focused, 'a, button, input, textarea, select, summary, label');
  return !on || isTyping(focused);
}

/** Of a shortcut of the browser's, of a character still being composed, or of a key held down. */
function isPartOfMore(event: KeyboardEvent): boolean {
  return [event.isComposing, event.ctrlKey, event.metaKey, event.altKey, event.repeat].includes(true);
}

function isTyping(focused: Element | null): boolean {
  if (focused instanceof HTMLInputElement) return focused.type !== 'radio' && focused.type !== 'checkbox';
  return isWithin(focused, 'textarea, select, [contenteditable]');
}

function isWithin(focused: Element | null, selector: string): boolean {
  return focused !== null && focused.closest(selector) !== null;
}
