import { setTimeout as delay } from 'node:timers/promises';
import { whyImplausible } from './signals.mjs';

const LOOK_MS = 500;
const DAY_MS = 86_400_000;

/** Asks the platforms about each verified handle: once it is new, and once a day. What it finds broken or implausible it reports. */
export async function collectSignals({ nonet, copy, signals, adapters, signal }) {
  while (!signal.aborted) {
    const due = copy.entries().filter((entry) => isDue(entry, adapters, signals));
    for (const entry of due) {
      if (signal.aborted) return;
      await collect({ nonet, signals, adapters, signal }, entry).catch((error) => {
        if (!signal.aborted) console.error(`${entry.platform} ${entry.externalId}: ${error.message}`);
      });
    }
    await delay(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}

function isDue({ status, platform, handleKey, externalId }, adapters, signals) {
  if (status !== 'verified' || adapters[platform] === undefined) return false;
  const last = signals.latest({ externalId, platform });
  return last === undefined || last.handleKey !== handleKey || Date.parse(last.at) < Date.now() - DAY_MS;
}

/** Reported first, noted after: a kill between the two reports again, which is the same report. */
async function collect({ nonet, signals, adapters, signal }, entry) {
  const { externalId, platform, handle, handleKey } = entry;
  const found = await adapters[platform](entry, signal);
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
