import { epoch, given } from '../hits/hit.view.js';
import { publicId } from '../public-ids.js';
import type { Operation } from './call.js';
import { lookAtHit } from './find.js';
import { cutPage, readPage } from './pages.js';

interface ReportRow {
  id: string;
  what: 'result' | 'action';
  level: 'Assignment' | 'HIT';
  actionId: string;
  body: Record<string, string | null>;
  completedAt: Date | null;
}

const LEVELS = ['Assignment', 'HIT'] as const;

/** What the review policies of a HIT found and did, in the order in which they did. */
export const listReviewResults: Operation = async (tx, call) => {
  const hit = await lookAtHit(tx, call);
  const { input } = call;
  const page = readPage(input, 'reviews', 2);
  const asked = input.texts('PolicyLevels', 2) ?? [];
  const unknown = asked.find((level) => !(LEVELS as readonly string[]).includes(level));
  if (unknown !== undefined) throw input.invalid('PolicyLevels', `must hold Assignment or HIT; it holds '${unknown}'`);
  const levels = asked.length === 0 ? [...LEVELS] : asked;
  const rows: ReportRow[] = await tx.query(
    `select * from (
       select id::text, 'result' as what, level, action_id as "actionId", null::timestamptz as "completedAt", 1 as part,
              json_build_object('SubjectId', subject_id, 'SubjectType', subject_type, 'QuestionId', question_id, 'Key', key, 'Value', value) as body, id as n
         from hit_review_result where hit_id = $1 and level = any ($5) and $6
       union all
       select id::text, 'action', level, action_id, completed_at, 2,
              json_build_object('ActionName', name, 'TargetId', target_id, 'TargetType', target_type, 'Status', status, 'Result', result, 'ErrorCode', error_code), id
         from hit_review_action where hit_id = $1 and level = any ($5) and $7) r
      where $2::int is null or (part, n) > ($2::int, $3::bigint) order by part, n limit $4::int + 1`,
    [hit.id, ...page.after, page.limit, levels, input.flag('RetrieveResults') ?? true, input.flag('RetrieveActions') ?? true],
  );
  const cut = cutPage(rows, page, 'reviews', ({ what, id }) => [what === 'result' ? '1' : '2', id]);
  return given({
    HITId: publicId(hit.id),
    AssignmentReviewPolicy: hit.assignmentPolicy,
    HITReviewPolicy: hit.hitPolicy,
    AssignmentReviewReport: levels.includes('Assignment') ? reportOf(cut.rows, 'Assignment') : null,
    HITReviewReport: levels.includes('HIT') ? reportOf(cut.rows, 'HIT') : null,
    NextToken: cut.NextToken,
  });
};

function reportOf(rows: readonly ReportRow[], level: string): Record<string, unknown> {
  const own = rows.filter((row) => row.level === level);
  return {
    ReviewResults: own.filter(({ what }) => what === 'result').map(viewResult),
    ReviewActions: own.filter(({ what }) => what === 'action').map(viewAction),
  };
}

const viewResult = ({ actionId, body }: ReportRow): object =>
  given({ ActionId: publicId(actionId), ...body, SubjectId: publicId(body['SubjectId'] ?? '') });

const viewAction = ({ actionId, body, completedAt }: ReportRow): object =>
  given({
    ActionId: publicId(actionId),
    ...body,
    TargetId: publicId(body['TargetId'] ?? ''),
    CompleteTime: completedAt === null ? null : epoch(completedAt),
  });
