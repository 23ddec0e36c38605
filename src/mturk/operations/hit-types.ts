import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { publicId } from '../public-ids.js';
import { readRequirements, type Requirement } from '../qualifications/requirements.js';
import type { Input } from '../transport/input.js';
import { TurkError } from '../transport/turk-error.js';
import type { Operation } from './call.js';
import { holdHit } from './find.js';

const DAYS_30 = 2_592_000;
const YEAR = 31_536_000;
export const LASTING = { least: 30, most: YEAR };

export interface HitType {
  title: string;
  description: string;
  keywords: string;
  rewardMicros: string;
  assignmentSeconds: number;
  autoApprovalSeconds: number;
  requirements: Requirement[];
}

export function readHitType(input: Input): HitType {
  return {
    title: input.text('Title', { most: 128 }),
    description: input.text('Description', { most: 2000 }),
    keywords: input.optionalText('Keywords', { least: 0, most: 1000 }) ?? '',
    rewardMicros: String(input.money('Reward')),
    assignmentSeconds: input.int('AssignmentDurationInSeconds', LASTING),
    autoApprovalSeconds: input.optionalInt('AutoApprovalDelayInSeconds', { least: 0, most: DAYS_30 }) ?? DAYS_30,
    requirements: readRequirements(input),
  };
}

/** The requester's type with exactly these properties; made when there is none yet. */
export async function findOrMakeType(tx: EntityManager, accountId: string, type: HitType): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(type)).digest();
  const [row]: { id: string }[] = await tx.query(
    `insert into hit_type (account_id, digest, title, description, keywords, reward_micros, assignment_seconds, auto_approval_seconds, requirements)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (account_id, digest) do update set digest = excluded.digest returning id`,
    [
      accountId,
      digest,
      type.title,
      type.description,
      type.keywords,
      type.rewardMicros,
      type.assignmentSeconds,
      type.autoApprovalSeconds,
      JSON.stringify(type.requirements),
    ],
  );
  if (row === undefined) throw new RangeError('an upsert returned no row');
  return row.id;
}

export type KnownType = HitType & { id: string };

export async function findType(tx: EntityManager, accountId: string, input: Input): Promise<KnownType> {
  const id = input.id('HITTypeId');
  const [row]: KnownType[] = await tx.query(
    `select id, title, description, keywords, reward_micros as "rewardMicros", assignment_seconds as "assignmentSeconds",
            auto_approval_seconds as "autoApprovalSeconds", requirements from hit_type where id = $1 and account_id = $2`,
    [id, accountId],
  );
  if (row !== undefined) return row;
  throw new TurkError('AWS.MechanicalTurk.HITTypeDoesNotExist', `Hit type ${String(input.raw('HITTypeId'))} does not exist.`);
}

export const createHitType: Operation = async (tx, { accountId, input }) => ({
  HITTypeId: publicId(await findOrMakeType(tx, accountId, readHitType(input))),
});

/** Refused once somebody has taken it: what a worker agreed to stays. */
export const updateHitTypeOfHit: Operation = async (tx, call) => {
  const hit = await holdHit(tx, call);
  const type = await findType(tx, call.accountId, call.input);
  const taken: unknown[] = await tx.query('select from hit_assignment where hit_id = $1 limit 1', [hit.id]);
  if (taken.length > 0) {
    throw new TurkError(
      'AWS.MechanicalTurk.InvalidHITState',
      'The type of this HIT cannot be changed: an assignment of it has been accepted or submitted.',
    );
  }
  await tx.query('update hit set hit_type_id = $2 where id = $1', [hit.id, type.id]);
  await holdHit(tx, call);
  return {};
};
