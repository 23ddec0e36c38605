import { GetAccountBalanceCommand, GetHITCommand, ListHITsCommand, RequestError, SendBonusCommand } from '@aws-sdk/client-mturk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { aRequester, clientFor, type Requester } from '../../support/mturk.js';
import { signedHeaders } from '../../support/sign-turk.js';

const own = await ownDatabase();
let nonet: RunningApp;
let requester: Requester;

beforeAll(async () => {
  nonet = await startApp(own.url);
  requester = await aRequester(nonet, own.pool);
});
afterAll(() => nonet.close());

interface Sent {
  path?: string;
  body?: string;
  at?: Date;
  sentBody?: string;
  operation?: string;
}

/** Signs one body and sends it, or another. */
function send({ path = '/mturk', body = '{}', at = new Date(), sentBody = body, operation = 'GetAccountBalance' }: Sent): Promise<{
  status: number;
  body: Record<string, string>;
  type: string;
}> {
  return nonet.http
    .post(path)
    .set(signedHeaders(nonet.url, requester.key, { path, body, at, operation }))
    .serialize(String)
    .send(sentBody)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.on('data', (part) => (text += part));
      response.on('end', () => done(null, JSON.parse(text)));
    })
    .then((answer) => ({ status: answer.status, body: answer.body, type: answer.headers['content-type'] ?? '' }));
}

const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

describe('a signed request', () => {
  it('is answered at both spellings of the address', async () => {
    for (const path of ['/mturk', '/mturk/']) {
      const answer = await send({ path });
      expect(answer).toMatchObject({ status: 200, body: { AvailableBalance: '1000.00' }, type: 'application/x-amz-json-1.1' });
      expect(await clientFor(nonet, requester.key, path).send(new GetAccountBalanceCommand({}))).toHaveProperty('AvailableBalance');
    }
  });

  it('is refused when it is too old, not yet due, or not what was signed', async () => {
    expect((await send({ at: ago(6) })).body).toMatchObject({
      __type: 'InvalidSignatureException',
      Message: /^Signature expired/ as never,
    });
    expect((await send({ at: ago(-6) })).body['Message']).toMatch(/^Signature not yet current/);
    expect((await send({ sentBody: '{"MaxResults":1}' })).body['__type']).toBe('InvalidSignatureException');
  });

  it('may carry a session token, which is signed with it', async () => {
    const client = clientFor(nonet, { ...requester.key, sessionToken: 'a-token-of-the-clients-own' });
    await expect(client.send(new GetAccountBalanceCommand({}))).resolves.toHaveProperty('OnHoldBalance');
  });

  it('changes something only once: sent again later it is a recording', async () => {
    const bonus: Sent = { operation: 'CreateHITType', body: JSON.stringify(TYPE), at: ago(1) };
    expect((await send(bonus)).status).toBe(200);
    // At once: boto3 signs two equal requests of one second alike.
    expect((await send(bonus)).status).toBe(200);
    await own.pool.query(`update mturk_signature set at = at - interval '10 seconds'`);
    expect((await send(bonus)).body).toMatchObject({ __type: 'InvalidSignatureException' });
    expect((await send({ at: ago(1) })).status).toBe(200);
    expect((await send({ at: ago(1) })).status).toBe(200);
  });

  it('needs a key that is there, with its own secret, and not revoked', async () => {
    const wrong = clientFor(nonet, { ...requester.key, secretAccessKey: 'not the secret' });
    await expect(wrong.send(new GetAccountBalanceCommand({}))).rejects.toMatchObject({ name: 'InvalidSignatureException' });
    const unknown = clientFor(nonet, { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' });
    await expect(unknown.send(new GetAccountBalanceCommand({}))).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
    const other = await aRequester(nonet, own.pool);
    await nonet.http.delete(`/api/v1/mturk/keys/${other.key.accessKeyId}`).set('Authorization', requester.token).expect(404);
    await nonet.http.delete(`/api/v1/mturk/keys/${other.key.accessKeyId}`).set('Authorization', other.token).expect(204);
    await expect(other.client.send(new GetAccountBalanceCommand({}))).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
    const demoted = await aRequester(nonet, own.pool);
    await own.pool.query(`update account set roles = '{engineer}' where id = $1`, [demoted.accountId]);
    await expect(demoted.client.send(new GetAccountBalanceCommand({}))).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('keeps its secret sealed', async () => {
    const { rows } = await own.pool.query('select secret from mturk_key where access_key_id = $1', [requester.key.accessKeyId]);
    expect(rows[0].secret.toString('latin1')).not.toContain(requester.key.secretAccessKey);
  });
});

const unsigned = async ({ url }: RunningApp): Promise<string> =>
  (await fetch(`${url}/mturk`, { method: 'POST', headers: { 'Content-Type': 'application/x-amz-json-1.1' }, body: '{}' })).text();

const TYPE = { Title: 'T', Description: 'D', Reward: '0.05', AssignmentDurationInSeconds: 60 };

describe('an error', () => {
  it('is one that clients know, with its code and its time', async () => {
    const error = await requester.client.send(new GetHITCommand({ HITId: '3AAAA' })).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ TurkErrorCode: 'AWS.MechanicalTurk.HITDoesNotExist', $metadata: { httpStatusCode: 400 } });
    expect((error as RequestError).message).toMatch(/^Hit 3AAAA does not exist\. \(\d{13} s\)$/);
  });

  it.each([
    ['an unknown operation', { operation: 'LaunchRocket' }, 'UnknownOperationException'],
    ['a body that is no JSON', { body: '{' }, 'SerializationException'],
    ['a list for a body', { body: '[]' }, 'SerializationException'],
    ['a number for a text', { operation: 'GetHIT', body: '{"HITId":7}' }, 'SerializationException'],
    ['a member that is missing', { operation: 'GetHIT' }, 'RequestError'],
    ['more than is read', { operation: 'ListHITs', body: JSON.stringify({ NextToken: 'x'.repeat(1_100_000) }) }, 'RequestError'],
  ])('is JSON for %s', async (_what, request, type) => {
    expect(await send(request)).toMatchObject({ status: 400, body: { __type: type }, type: 'application/x-amz-json-1.1' });
  });

  it('is JSON without any signature', async () => {
    expect(await unsigned(nonet)).toContain('"__type":"MissingAuthenticationTokenException"');
  });

  it('names the member that is wrong', async () => {
    await expect(requester.client.send(new ListHITsCommand({ MaxResults: 101 }))).rejects.toThrow('The value of MaxResults is invalid');
    await expect(requester.client.send(new ListHITsCommand({ NextToken: 'made up' }))).rejects.toThrow('The value of NextToken is invalid');
    const bonus = { WorkerId: 'B1', AssignmentId: '3A', BonusAmount: '1', Reason: 'x' };
    await expect(requester.client.send(new SendBonusCommand(bonus))).rejects.toThrow('WorkerId is invalid');
  });
});

describe('too many requests', () => {
  it('are told to wait in a way that clients do', async () => {
    const limited = await startApp(own.url, { settings: { rateLimit: true } });
    try {
      const answers = await Promise.all(Array.from({ length: 610 }, () => unsigned(limited)));
      expect(answers.filter((text) => text.includes('"__type":"ThrottlingException"'))).toHaveLength(10);
    } finally {
      await limited.close();
    }
  });
});
