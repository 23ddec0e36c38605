import { useEffect } from 'react';
import { Store } from '../ui/store.js';
import { useStore } from '../ui/use-store.js';

export type Room = 'task' | 'training' | 'record' | 'hits' | 'pay' | 'account' | 'messages' | 'appeal' | 'sign-in' | 'register';

/** Where the reader is, kept in the part after # so that back, forward and a reload stay in the same room. */
export interface Route {
  readonly room: Room;
  /** What follows the room: #appeal/answer/abc has ["answer", "abc"]. */
  readonly rest: readonly string[];
}

const ROOMS: readonly string[] = ['task', 'training', 'record', 'hits', 'pay', 'account', 'messages', 'appeal', 'sign-in', 'register'];

const route = new Store<Route>(readRoute());

export const currentRoute = (): Route => route.get();
addEventListener('hashchange', () => route.set(readRoute()));

export function useRoute(): Route {
  return useStore(route);
}

export function hrefOf(room: Room, ...rest: string[]): string {
  return `#${[room, ...rest.map(encodeURIComponent)].join('/')}`;
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function readRoute(): Route {
  const [room = '', ...rest] = location.hash.slice(1).split('/');
  return ROOMS.includes(room) ? { room: room as Room, rest: rest.map(decoded) } : { room: 'task', rest: [] };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
