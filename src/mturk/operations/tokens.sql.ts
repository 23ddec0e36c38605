import type { EntityManager } from 'typeorm';
import { TurkError, type TurkErrorCode } from '../transport/turk-error.js';
import type { Call } from './call.js';

/**
 * Remembers a request's token for 24 hours; refused when it was used before. Two requests with one token at once take turns here.
 * @param subject what the request makes: a later one is told
 */
export async function useToken(
  tx: EntityManager,
  call: Call,
  subject: string,
  { code, sentence }: { code: TurkErrorCode; sentence: (earlier: string) => string },
): Promise<void> {
  const token = call.input.optionalText('UniqueRequestToken', { most: 64 });
  if (token === undefined) return;
  const kept: unknown[] = await tx.query(
    `insert into mturk_token (account_id, operation, token, subject) values ($1, $2, $3, $4)
     on conflict (account_id, operation, token) do update set subject = excluded.subject, at = now()
      where mturk_token.at < now() - interval '24 hours'
     returning subject`,
    [call.accountId, call.operation, token, subject],
  );
  if (kept.length > 0) return;
  const [earlier]: { subject: string }[] = await tx.query(
    'select subject from mturk_token where account_id = $1 and operation = $2 and token = $3',
    [call.accountId, call.operation, token],
  );
  throw new TurkError(code, `The idempotency token "${token}" has already been processed. ${sentence(earlier?.subject ?? '')}`);
}

export const ALREADY_PROCESSED = {
  code: 'AWS.MechanicalTurk.IdempotencyTokenAlreadyProcessed' as const,
  sentence: (request: string): string => `It was used by the request ${request}`,
};
