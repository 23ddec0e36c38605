import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { normalise } from '../../../handles/normalise.js';
import type { Platform } from '../../../handles/platforms.js';
import { Reply } from '../../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../../http/repeats.js';
import { notFound, Refusal } from '../../../shared/refusal.js';
import { fileReport, type FiledReport } from '../file-report.js';
import { findReported, type ReportedEntry } from '../reports.sql.js';
import { type Verdict, verdictOn } from './verdict.js';

export interface Observation {
  externalId: string;
  platform: string;
  accountId: string;
  handle: string;
  by: string;
}

export class ObservationView {
  /** first: nothing was known of the account. renamed, recycled: the pair is looked up again. */
  verdict!: 'first' | 'same' | 'renamed' | 'recycled';
  /** Other handles of the pair under which this account was seen. */
  knownAs!: string[];
  /** The report that this made, and the task of its round; null: none was made. */
  reportId!: string | null;
  taskId!: string | null;
}

/** Keeps which account a handle is, by the platform's own id, and notices when one of the two has changed. */
@Injectable()
export class ObserveAccount {
  constructor(private readonly repeats: Repeats) {}

  async run(seen: Observation, request: RepeatableRequest | null): Promise<Reply<ObservationView>> {
    return this.repeats.once(request, async (tx) => {
      const entry = await findReported(tx, seen.externalId, seen.platform);
      if (entry?.handleKey == null) throw notFound('handle');
      const seenKey = keyOf(seen);
      const { entryAccount, knownAs } = await readKnown(tx, entry, seen, seenKey);
      const verdict = verdictOn({ entryKey: entry.handleKey, entryAccount, seenKey, seenAccount: seen.accountId, knownAs });
      if (verdict === 'unrelated') throw unrelated(entry.handleKey);
      if (verdict === 'first' || verdict === 'same') await keep(tx, entry, seen);
      const report = await reportOn(tx, verdict, { entry, seen, entryAccount });
      return new Reply(200, { verdict, knownAs, reportId: report?.id ?? null, taskId: report?.taskId ?? null });
    });
  }
}

const unrelated = (key: string): Refusal =>
  new Refusal(
    'unprocessable',
    'observation_unrelated',
    `The registry says ${key}, and this account was never seen as one of the athlete's: report what is wrong with the handle instead.`,
  );

function keyOf({ platform, handle }: Observation): string {
  const result = normalise(platform as Platform, handle, { accountHasNoName: true });
  if (result.ok) return result.handle.key;
  const { code, message, remedy } = result.problem;
  throw new Refusal('unprocessable', code, message, { errors: [{ field: 'handle', message }], extra: { remedy } });
}

async function readKnown(
  tx: EntityManager,
  { athleteId, handleKey }: ReportedEntry,
  { platform, accountId }: Observation,
  seenKey: string,
): Promise<{ entryAccount: string | null; knownAs: string[] }> {
  const rows: { key: string; accountId: string }[] = await tx.query(
    'select handle_key as key, account_id as "accountId" from observed_account where athlete_id = $1 and platform = $2 order by first_seen_at',
    [athleteId, platform],
  );
  return {
    entryAccount: rows.find(({ key }) => key === handleKey)?.accountId ?? null,
    knownAs: rows.filter((row) => row.accountId === accountId && row.key !== seenKey).map(({ key }) => key),
  };
}

async function keep(tx: EntityManager, { athleteId, handleKey }: ReportedEntry, { platform, accountId, by }: Observation): Promise<void> {
  await tx.query(
    `insert into observed_account (athlete_id, platform, handle_key, account_id, seen_by) values ($1, $2, $3, $4, $5)
     on conflict (athlete_id, platform, handle_key) do update set seen_at = now(), seen_by = excluded.seen_by`,
    [athleteId, platform, handleKey, accountId, by],
  );
}

async function reportOn(
  tx: EntityManager,
  verdict: Verdict,
  { entry, seen, entryAccount }: { entry: ReportedEntry; seen: Observation; entryAccount: string | null },
): Promise<FiledReport | null> {
  if (verdict !== 'renamed' && verdict !== 'recycled') return null;
  const { athleteId, taskId, handleKey } = entry;
  const observed =
    verdict === 'renamed'
      ? `Account ${seen.accountId}, which was ${handleKey}, is called ${seen.handle} now.`
      : `${handleKey} was account ${entryAccount}, and is account ${seen.accountId} now.`;
  const problem = verdict === 'renamed' ? 'renamed' : 'wrong_person';
  return fileReport(tx, { athleteId, platform: seen.platform, problem, observed, by: seen.by, lastTaskId: taskId });
}
