import { HITS, type HitRow } from '../hits/hit.sql.js';
import { viewHit } from '../hits/hit.view.js';
import { findOwnType } from './qualification-types.js';
import type { Operation } from './call.js';
import { lookAtHit } from './find.js';
import { answerPage, cutPage, readPage } from './pages.js';
import { findType } from './hit-types.js';

export const getHit: Operation = async (tx, call) => ({ HIT: viewHit(await lookAtHit(tx, call)) });

/** Newest first. */
const ORDER = `
  and ($2::timestamptz is null or (h.created_at, h.id) < ($2::timestamptz, $3::uuid)) order by h.created_at desc, h.id desc limit $4::int + 1`;

const keyOf = ({ sort, id }: HitRow): string[] => [sort, id];

export const listHits: Operation = async (tx, { accountId, input }) => {
  const page = readPage(input, 'hits', 2);
  const rows: HitRow[] = await tx.query(`${HITS} where h.account_id = $1 and h.deleted_at is null ${ORDER}`, [
    accountId,
    ...page.after,
    page.limit,
  ]);
  return answerPage('HITs', cutPage(rows, page, 'hits', keyOf), viewHit);
};

export const listReviewableHits: Operation = async (tx, { accountId, input }) => {
  const page = readPage(input, 'reviewable', 2);
  const status = input.optionalOneOf('Status', ['Reviewable', 'Reviewing']) ?? 'Reviewable';
  const type = input.has('HITTypeId') ? (await findType(tx, accountId, input)).id : null;
  const rows: HitRow[] = await tx.query(
    `${HITS} where h.account_id = $1 and h.deleted_at is null and s.status = $5 and ($6::uuid is null or h.hit_type_id = $6) ${ORDER}`,
    [accountId, ...page.after, page.limit, status, type],
  );
  return answerPage('HITs', cutPage(rows, page, 'reviewable', keyOf), viewHit);
};

export const listHitsForQualificationType: Operation = async (tx, call) => {
  const type = await findOwnType(tx, call);
  const page = readPage(call.input, 'hits-of-type', 2);
  const rows: HitRow[] = await tx.query(
    `${HITS} where h.account_id = $1 and h.deleted_at is null
       and t.requirements @> jsonb_build_array(jsonb_build_object('QualificationTypeId', $5::text)) ${ORDER}`,
    [call.accountId, ...page.after, page.limit, type.publicId],
  );
  return answerPage('HITs', cutPage(rows, page, 'hits-of-type', keyOf), viewHit);
};
