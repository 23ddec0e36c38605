import { setTimeout as delay } from 'node:timers/promises';

const MOST_TRIES = 6;
const FIRST_PAUSE_MS = 500;
const MOST_PAUSE_MS = 15 * 60_000;
const TIMEOUT_MS = 70_000;

/**
 * Fetches, and comes back later when it is asked to: 429 and 5xx are tried again after Retry-After, or x-rate-limit-reset (X's way to
 * say it), or twice as long each time. The last answer is returned, whatever it is.
 * @param {string} url
 * @param {Omit<RequestInit, 'headers' | 'signal'> & { headers?: Record<string, string>, signal?: AbortSignal }} init
 */
export async function politeFetch(url, { signal, headers = {}, ...init } = {}) {
  const request = { ...init, headers: { 'User-Agent': 'nonet-collector (https://example.org/contact)', ...headers } };
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt === MOST_TRIES;
    const answer = await once(url, request, signal).catch((error) => {
      if (last || signal?.aborted) throw error;
      return undefined;
    });
    if (answer !== undefined && (last || !isPassing(answer))) return answer;
    await answer?.body?.cancel();
    await delay(pauseAfter(answer, attempt), undefined, { signal });
  }
}

/**
 * @param {string} url
 * @param {RequestInit} request
 * @param {AbortSignal | undefined} signal
 */
const once = (url, request, signal) =>
  fetch(url, { ...request, signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal === undefined ? [] : [signal])]) });

/** @param {Response} answer */
const isPassing = ({ status }) => status === 429 || status >= 500;

/**
 * @param {Response | undefined} answer
 * @param {number} attempt
 */
function pauseAfter(answer, attempt) {
  const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN) * 1000;
  const resets = Number(answer?.headers.get('x-rate-limit-reset') ?? Number.NaN) * 1000 - Date.now();
  const usual = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.8 + 0.4 * Math.random());
  return Math.min(MOST_PAUSE_MS, Math.max(0, [asked, resets].find((ms) => Number.isFinite(ms)) ?? usual));
}
