import { setTimeout as delay } from 'node:timers/promises';
import createClient from 'openapi-fetch';
import { politeFetch } from './polite-fetch.mjs';

/** A refusal, with the code that says which. */
export class Refused extends Error {
  /** @param {import('./types.js').ProblemDocument} problem */
  constructor(problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.code = problem.code;
  }
}

/** The calls that a collector makes: typed by Nonet's own description of its API, so what it doesn't have is found before the program runs. */
export class Nonet {
  /** @type {import('openapi-fetch').Client<import('./types.js').paths>} */
  #api;

  /**
   * @param {string} url
   * @param {string} key an API key with the role engineer
   */
  constructor(url, key) {
    this.#api = createClient({ baseUrl: url, headers: { Authorization: `Bearer ${key}` }, fetch: politely });
    this.#api.use({
      onResponse: async ({ response }) => {
        if (!response.ok) throw new Refused(/** @type {import('./types.js').ProblemDocument} */ (await response.json()));
      },
    });
  }

  /**
   * Changes after a cursor that is kept there; waits for one when there is none.
   * @param {string} cursor
   * @param {AbortSignal} signal
   */
  async changes(cursor, signal) {
    return bodyOf(await this.#api.GET('/api/v1/changes', { params: { query: { cursor, limit: 500, wait: 30 } }, signal }));
  }

  /**
   * @param {string} name
   * @param {number} after
   * @param {boolean} force also backwards
   */
  async moveCursor(name, after, force = false) {
    await this.#api.PUT('/api/v1/cursors/{name}', { params: { path: { name } }, body: { after, force } });
  }

  /**
   * The whole registry as of one place in the feed.
   * @param {AbortSignal} signal
   */
  async snapshot(signal) {
    let job = bodyOf(
      await this.#api.POST('/api/v1/exports', {
        body: { format: 'jsonl', statuses: ['verified', 'no_account', 'conflicted', 'revoked'] },
        signal,
      }),
    );
    while (job.status === 'queued' || job.status === 'running') {
      await delay(500, undefined, { signal });
      job = bodyOf(await this.#api.GET('/api/v1/exports/{id}', { params: { path: { id: job.id } }, signal }));
    }
    const file = job.files.find(({ name }) => name !== 'manifest.json');
    if (job.lastSeq === null || file === undefined) throw new Error(`the export failed: ${job.error}`);
    const path = { id: job.id, name: file.name };
    const { response } = await this.#api.GET('/api/v1/exports/{id}/files/{name}', { params: { path }, parseAs: 'stream', signal });
    const lines = (await response.text()).split('\n').filter((line) => line !== '');
    return { lastSeq: job.lastSeq, rows: lines.map((line) => /** @type {import('./types.js').ExportedRow} */ (JSON.parse(line))) };
  }

  /**
   * Sent again after a kill it is the same report.
   * @param {import('./types.js').Entry} entry
   * @param {import('./types.js').Problem} problem
   * @param {string | undefined} observed
   */
  async report({ externalId, platform, seq }, problem, observed) {
    const key = Buffer.from(`report-${problem}-${externalId}-${platform}-${seq}`).toString('base64url').slice(0, 200);
    await this.#api.POST('/api/v1/handles/{externalId}/{platform}/reports', {
      params: { path: { externalId, platform } },
      headers: { 'Idempotency-Key': key },
      body: { problem, observed },
    });
  }

  /**
   * @param {import('./types.js').Verified} entry
   * @param {string} accountId the platform's own
   */
  async observe({ externalId, platform, handle }, accountId) {
    await this.#api.POST('/api/v1/handles/{externalId}/{platform}/observations', {
      params: { path: { externalId, platform } },
      body: { accountId, handle },
    });
  }
}

/**
 * A request's body can be read only once, and may have to be sent again.
 * @param {Request} request
 */
async function politely(request) {
  const body = request.body === null ? {} : { body: await request.text() };
  return politeFetch(request.url, {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    signal: request.signal,
    ...body,
  });
}

/**
 * @template T
 * @param {{ data?: T }} answer
 */
function bodyOf({ data }) {
  if (data === undefined) throw new Error('the answer has no body');
  return data;
}
