import { Callers } from '../access/callers.js';
import { Things } from '../access/things.js';
import type { RunningApp } from '../app.js';
import type { OwnDatabase } from '../database.js';
import { Attacker } from './attacker.js';
import type { Effort } from './attacks.js';
import { operationsOf } from './operations.js';

/** Attacks every operation that the server describes. @returns the answers that were not as they must be, at most five of an operation */
export async function attackAll(nonet: RunningApp, own: OwnDatabase, effort: Effort): Promise<{ sent: number; breaches: string[] }> {
  const callers = await Callers.make(own.pool);
  const attacker = new Attacker(nonet, callers, new Things(nonet, own, callers));
  const breaches: string[] = [];
  for (const operation of await operationsOf(nonet)) breaches.push(...(await attacker.breachesOf(operation, effort)).slice(0, 5));
  return { sent: attacker.sent, breaches };
}
