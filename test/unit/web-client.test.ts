import { describe, expect, it } from 'vitest';
import { type Call, Client } from '../../web/api/client.js';
import { Problem, Unreachable } from '../../web/api/problem.js';
import { ServerClock } from '../../web/api/server-clock.js';

type Answer = () => Response;

/** A client whose server gives these answers in turn; an answer that throws is a network that failed. */
function clientWith(...answers: Answer[]): { client: Client; sent: { url: string; headers: Record<string, string> }[]; pauses: number[] } {
  const pauses: number[] = [];
  const sent: { url: string; headers: Record<string, string> }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, headers: init.headers as Record<string, string> });
    const answer = answers[sent.length - 1];
    if (answer === undefined) throw new Error('asked more often than expected');
    return answer();
  };
  return { client: new Client({ fetch, clock: new ServerClock(() => 0), pause: async (ms) => void pauses.push(ms) }), sent, pauses };
}

const lost: Answer = () => {
  throw new TypeError('Failed to fetch');
};
const ok: Answer = () => Response.json({ fine: true }, { status: 201 });
const refusal =
  (status: number, document: object, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(JSON.stringify(document), { status, headers: { 'content-type': 'application/problem+json', ...headers } });

const POST: Call = { method: 'POST', path: '/assignments', body: {}, idempotencyKey: 'k1' };

describe('the client', () => {
  it('sends a post again with the same key when no answer came', async () => {
    const { client, sent } = clientWith(lost, lost, ok);

    const reply = await client.send(POST);

    expect(reply.status).toBe(201);
    expect(sent.map(({ headers }) => headers['idempotency-key'])).toEqual(['k1', 'k1', 'k1']);
  });

  it('never repeats a post without a key: it may have been heard', async () => {
    const { client, sent } = clientWith(lost, ok);

    await expect(client.send({ method: 'POST', path: '/workers', body: {} })).rejects.toThrow(Unreachable);
    expect(sent).toHaveLength(1);
  });

  it('says so when the network stays away', async () => {
    const { client } = clientWith(lost, lost, lost, lost);

    await expect(client.get('/workers/me')).rejects.toThrow(Unreachable);
  });

  it('waits for its own first try that is still running', async () => {
    const { client, sent } = clientWith(refusal(409, { code: 'request_in_progress' }), ok);

    await client.send(POST);

    expect(sent).toHaveLength(2);
  });

  it('waits as long as the server asks that has no room, and sends again even what has no key: it was never begun', async () => {
    const full = refusal(503, { code: 'overloaded' }, { 'retry-after': '4' });
    const { client, sent, pauses } = clientWith(full, full, ok);

    await client.send({ method: 'POST', path: '/sessions', body: {} });

    expect(sent).toHaveLength(3);
    expect(pauses).toEqual([4_000, 4_000]);
  });

  it('throws a refusal with its code, its fields and the id of the request', async () => {
    const { client } = clientWith(
      refusal(
        422,
        {
          code: 'handle_invalid',
          detail: 'No name has spaces.',
          requestId: 'r1',
          remedy: 'Copy it.',
          errors: [{ field: 'value', message: 'bad' }],
        },
        { 'retry-after': '7' },
      ),
    );

    const problem: unknown = await client.send(POST).catch((error: unknown) => error);

    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({
      status: 422,
      code: 'handle_invalid',
      detail: 'No name has spaces.',
      requestId: 'r1',
      remedy: 'Copy it.',
      retryAfter: 7,
    });
    expect((problem as Problem).about('value')).toBe('bad');
  });

  it('copes with a proxy that answers with a page of its own', async () => {
    const page = new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } });
    const { client } = clientWith(() => page);

    await expect(client.send(POST)).rejects.toMatchObject({ status: 502, code: 'http_502' });
  });

  it('tells once the session is not known any more', async () => {
    const { client } = clientWith(refusal(401, { code: 'not_signed_in' }));
    let told = 0;
    client.onSignedOut = () => (told += 1);

    await client.get('/workers/me').catch(() => undefined);

    expect(told).toBe(1);
  });

  it('does not take a mistyped password for a lost session', async () => {
    const { client } = clientWith(refusal(401, { code: 'wrong_credentials' }));
    let told = 0;
    client.onSignedOut = () => (told += 1);

    await client.send({ method: 'POST', path: '/sessions', body: {} }).catch(() => undefined);

    expect(told).toBe(0);
  });

  it('marks every call as one of the page’s own', async () => {
    const { client, sent } = clientWith(ok);

    await client.send({ method: 'DELETE', path: '/sessions/current' });

    expect(sent[0]?.headers).toMatchObject({ 'x-nonet-csrf': '1' });
  });

  it('leaves out of the address what was not asked', async () => {
    const { client, sent } = clientWith(ok);

    await client.get('/handles/parse', { platform: 'x', value: '@a b', accountHasNoName: undefined });

    expect(sent[0]?.url).toBe('/api/v1/handles/parse?platform=x&value=%40a+b');
  });
});
