import { Client } from '../../api/client.js';
import { ServerClock } from '../../api/server-clock.js';

export const clock = new ServerClock(() => Date.now());

/** The page's one line to the API. */
export const client = new Client({
  fetch: (url, init) => fetch(url, init),
  clock,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});
