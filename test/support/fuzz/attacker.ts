import { CALLERS, type CallerName, type Callers } from '../access/callers.js';
import type { Things } from '../access/things.js';
import type { RunningApp } from '../app.js';
import { type Attack, attacksOn, type Effort } from './attacks.js';
import type { Operation } from './operations.js';
import { type RawAnswer, type RawRequest, sendRaw } from './send-raw.js';

/** Sends what is wrong, and says what is wrong with the answers. */
export class Attacker {
  sent = 0;

  constructor(
    private readonly nonet: RunningApp,
    private readonly callers: Callers,
    private readonly things: Things,
  ) {}

  /** @returns what answers were not as they must be: requests with what came of them */
  async breachesOf(operation: Operation, effort: Effort): Promise<string[]> {
    const breaches: string[] = [];
    for (const caller of callersOf(operation)) {
      let right = await this.rightRequest(operation, caller);
      const usual = namedIn(await sendRaw(this.nonet.url, right));
      right = await this.rightRequest(operation, caller);
      for (const spoil of attacksOn(operation, effort)) {
        const attack = spoil(right);
        this.sent += 1;
        const answer = await sendRaw(this.nonet.url, attack.request).catch((error: unknown) => String(error));
        const wrong = typeof answer === 'string' ? answer : whatIsWrong(answer, attack, usual);
        if (wrong !== null) breaches.push(`${caller} ${shown(attack)} → ${wrong}`);
        // It was taken: what it was about may be gone, or somebody is signed out.
        if (typeof answer === 'string' || answer.status < 300 || answer.status === 401) right = await this.rightRequest(operation, caller);
      }
    }
    return breaches;
  }

  private async rightRequest({ row }: Operation, caller: CallerName): Promise<RawRequest> {
    const body = await this.things.fill(row.body);
    const type = body.startsWith('{') ? 'application/json' : 'text/csv';
    return {
      method: row.method,
      path: await this.things.fill(row.path),
      headers: { authorization: await this.callers.signIn(caller), ...(body === '' ? {} : { 'content-type': type }) },
      body: body === '' ? null : Buffer.from(body),
    };
  }
}

/** An administrator and a worker, where they are let in; whoever is, elsewhere. */
function callersOf({ row }: Operation): CallerName[] {
  const isLetIn = (name: CallerName): boolean => ![401, 403].includes(row.statuses[CALLERS.indexOf(name)] ?? 403);
  const both = (['admin', 'worker'] as const).filter(isLetIn);
  return both.length > 0 ? both : CALLERS.filter(isLetIn).slice(0, 1);
}

interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  errors?: { field: string; message: string }[];
}

/** @param usual the fields that are named when nothing is wrong but them */
function whatIsWrong({ status, type, text }: RawAnswer, { field }: Attack, usual: readonly string[]): string | null {
  if (status >= 500) return `${status} ${text}`;
  if (status < 400) return null;
  if (type !== 'application/problem+json') return `${status} ${type} ${text.slice(0, 200)}`;
  const problem = JSON.parse(text) as Partial<Problem>;
  for (const name of ['type', 'title', 'detail', 'code', 'requestId'] as const)
    if (typeof problem[name] !== 'string' || problem[name] === '') return `a problem without ${name}: ${text}`;
  if (problem.status !== status) return `${status}, but the problem says ${problem.status}`;
  if (status !== 400) return null;
  const fields = namedIn({ type, text });
  if (fields.length === 0) return `no field is named: ${text.slice(0, 300)}`;
  // Two fields that don't go together: one is named, the other is spoken of.
  const isSaid = field === null || String(problem.detail).includes(field.split('.').at(-1) ?? field);
  return isSaid || fields.some((named) => usual.includes(named) || isAbout(named, field))
    ? null
    : `${fields.join(', ').slice(0, 200)} is named, not ${field}: ${text.slice(0, 300)}`;
}

const namedIn = ({ type, text }: Pick<RawAnswer, 'type' | 'text'>): string[] =>
  type === 'application/problem+json' ? ((JSON.parse(text) as Partial<Problem>).errors ?? []).map((error) => error.field) : [];

/** The field itself, what it is in, or what is in it. */
const isAbout = (named: string, field: string): boolean =>
  named === field || named === 'body' || field.startsWith(`${named}.`) || named.startsWith(`${field}.`) || named.startsWith(`${field}[`);

const shown = ({ request: { method, path, headers, body } }: Attack): string =>
  [method, path.slice(0, 300), headers['content-type'] ?? '', JSON.stringify(body?.toString().slice(0, 300) ?? '')].join(' ');
