import { setTimeout as delay } from 'node:timers/promises';
import { whyImplausible } from './signals.mjs';

const LOOK_MS = 500;
const DAY_MS = 86_400_000;

/**
 * Asks the platforms about each verified handle: once it is new, and once a day. What it finds broken or implausible it reports.
 * @typedef {{
 *   nonet: import('./nonet.mjs').Nonet, copy: import('./copy.mjs').Copy, signals: import('./signal-log.mjs').SignalLog,
 *   adapters: Partial<Record<import('./types.js').Platform, import('./types.js').Adapter>>, signal: AbortSignal,
 * }} Collecting
 * @param {Collecting} collecting
 */
export async function collectSignals({ nonet, copy, signals, adapters, signal }) {
  while (!signal.aborted) {
    for (const entry of copy.entries().filter(isVerified)) {
      const look = adapters[entry.platform];
      if (signal.aborted) return;
      if (look === undefined || !isDue(entry, signals)) continue;
      await collect({ nonet, signals, signal }, entry, look).catch((error) => {
        if (!signal.aborted) console.error(`${entry.platform} ${entry.externalId}: ${error.message}`);
      });
    }
    await delay(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}

/**
 * @param {import('./types.js').Entry} entry
 * @returns {entry is import('./types.js').Verified}
 */
const isVerified = (entry) => entry.status === 'verified' && entry.handleKey !== null;

/**
 * @param {import('./types.js').Verified} entry
 * @param {Collecting['signals']} signals
 */
function isDue(entry, signals) {
  const last = signals.latest(entry);
  return last === undefined || last.handleKey !== entry.handleKey || Date.parse(last.at) < Date.now() - DAY_MS;
}

/**
 * Reported first, noted after: a kill between the two reports again, which is the same report.
 * @param {Pick<Collecting, 'nonet' | 'signals' | 'signal'>} collecting
 * @param {import('./types.js').Verified} entry
 * @param {import('./types.js').Adapter} look
 */
async function collect({ nonet, signals, signal }, entry, look) {
  const { externalId, platform, handle, handleKey } = entry;
  const found = await look(entry, signal);
  const before = signals.latest(entry);
  if (found.problem !== undefined) await nonet.report(entry, found.problem, found.observed);
  if (found.accountId !== undefined) await nonet.observe(entry, found.accountId);
  const implausible = before?.handleKey === handleKey ? whyImplausible(before.signals, found.signals ?? {}) : null;
  if (implausible !== null) await nonet.report(entry, 'implausible', implausible);
  signals.add({
    externalId,
    platform,
    handle,
    handleKey,
    signals: found.signals ?? null,
    problem: found.problem ?? (implausible === null ? null : 'implausible'),
    at: new Date().toISOString(),
  });
}
