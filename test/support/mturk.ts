import { MTurkClient } from '@aws-sdk/client-mturk';
import type { Pool } from 'pg';
import type { RunningApp } from './app.js';
import { hashed } from './access/callers.js';
import { randomBytes } from 'node:crypto';

export interface Requester {
  accountId: string;
  /** An Authorization value for the API. */
  token: string;
  key: { accessKeyId: string; secretAccessKey: string };
  client: MTurkClient;
}

/** A client of Amazon's pointed at Nonet. */
export const clientFor = (nonet: RunningApp, key: Requester['key'] & { sessionToken?: string }, path = '/mturk'): MTurkClient =>
  new MTurkClient({ endpoint: `${nonet.url}${path}`, region: 'us-east-1', credentials: key, maxAttempts: 2 });

/** A requester with a key for Mechanical Turk's clients and money in their balance. */
export async function aRequester(nonet: RunningApp, pool: Pool, dollars = '1000'): Promise<Requester> {
  const token = `ns_${randomBytes(32).toString('base64url')}`;
  const { rows } = await pool.query(
    `with a as (insert into account (email, display_name, roles) values ($1, 'A requester', '{requester}') returning id),
     s as (insert into session (token_hash, account_id, expires_at) select $2, id, now() + interval '1 day' from a)
     select id from a`,
    [`${randomBytes(8).toString('hex')}@example.org`, hashed(token)],
  );
  const accountId: string = rows[0].id;
  const authorization = `Bearer ${token}`;
  const { body } = await nonet.http.post('/api/v1/mturk/keys').set('Authorization', authorization).send({ name: 'scripts' }).expect(201);
  const funds = { accountId, amount: dollars, reason: 'paid by invoice' };
  await nonet.http.post('/api/v1/mturk/funds').set('Authorization', nonet.admin).send(funds).expect(201);
  const key = { accessKeyId: body.accessKeyId, secretAccessKey: body.secretAccessKey };
  return { accountId, token: authorization, key, client: clientFor(nonet, key) };
}
