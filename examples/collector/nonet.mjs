import { setTimeout as delay } from 'node:timers/promises';
import { politeFetch } from './polite-fetch.mjs';

/** A refusal, with the code that says which. */
class Refused extends Error {
  constructor(problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.code = problem.code;
  }
}

/** The calls that a collector makes. */
export class Nonet {
  #url;
  #key;

  constructor(url, key) {
    this.#url = url;
    this.#key = key;
  }

  /** Changes after a cursor that is kept there; waits for one when there is none. */
  changes(cursor, signal) {
    return this.#call('GET', `/changes?cursor=${encodeURIComponent(cursor)}&limit=500&wait=30`, { signal });
  }

  moveCursor(cursor, after, force = false) {
    return this.#call('PUT', `/cursors/${encodeURIComponent(cursor)}`, { body: { after, force } });
  }

  /** The whole registry as of one place in the feed. */
  async snapshot(signal) {
    const statuses = ['verified', 'no_account', 'conflicted', 'revoked'];
    let job = await this.#call('POST', '/exports', { body: { format: 'jsonl', statuses } });
    while (job.status === 'queued' || job.status === 'running') {
      await delay(500, undefined, { signal });
      job = await this.#call('GET', `/exports/${job.id}`, { signal });
    }
    if (job.status === 'failed') throw new Error(`the export failed: ${job.error}`);
    const file = job.files.find(({ name }) => name !== 'manifest.json');
    const answer = await this.#send('GET', `/exports/${job.id}/files/${file.name}`, { signal });
    const lines = (await answer.text()).split('\n').filter((line) => line !== '');
    return { lastSeq: job.lastSeq, rows: lines.map((line) => JSON.parse(line)) };
  }

  /** Sent again after a kill it is the same report. */
  report({ externalId, platform, seq }, problem, observed) {
    return this.#call('POST', `${pathOf({ externalId, platform })}/reports`, {
      body: { problem, observed },
      key: `report-${problem}-${externalId}-${platform}-${seq}`,
    });
  }

  observe({ externalId, platform, handle }, accountId) {
    return this.#call('POST', `${pathOf({ externalId, platform })}/observations`, { body: { accountId, handle } });
  }

  async #call(method, path, how) {
    const answer = await this.#send(method, path, how);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  async #send(method, path, { body, key, signal } = {}) {
    const answer = await politeFetch(`${this.#url}/api/v1${path}`, {
      method,
      signal,
      headers: {
        Authorization: `Bearer ${this.#key}`,
        ...(body && { 'Content-Type': 'application/json' }),
        ...(key && { 'Idempotency-Key': Buffer.from(key).toString('base64url').slice(0, 200) }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (answer.ok) return answer;
    throw new Refused(await answer.json());
  }
}

const pathOf = ({ externalId, platform }) => `/handles/${encodeURIComponent(externalId)}/${platform}`;
