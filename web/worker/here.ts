import { Client } from '../api/client.js';
import { ServerClock } from '../api/server-clock.js';
import { Session } from './session/session.js';

/** The page's own surroundings, made once. What can be tested without a page takes them as arguments instead. */
export const clock = new ServerClock(() => Date.now());

export const client = new Client({
  fetch: (url, init) => fetch(url, init),
  clock,
  pause: (ms) => new Promise((resolve) => window.setTimeout(resolve, ms)),
});

export const session = new Session(client);
