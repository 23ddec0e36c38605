import { fromMicros } from '../../shared/money.js';
import { publicId } from '../public-ids.js';
import { escapeXml } from '../question/xml.js';
import type { HitRow } from './hit.sql.js';

/** Times are epoch seconds; a text would break the JavaScript client. */
export const epoch = (time: Date): number => time.getTime() / 1000;

/** Leaves out what isn't there, as Mechanical Turk does. */
export const given = <T extends object>(values: T): { [Name in keyof T]?: NonNullable<T[Name]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as never;

/** A HIT as Mechanical Turk's clients know it. */
export function viewHit(hit: HitRow): Record<string, unknown> {
  return given({
    HITId: publicId(hit.id),
    HITTypeId: publicId(hit.hitTypeId),
    HITGroupId: publicId(hit.groupId),
    HITLayoutId: hit.layoutId,
    CreationTime: epoch(hit.createdAt),
    Title: hit.title,
    Description: hit.description,
    Question: hit.question ?? questionOfLookup(hit),
    Keywords: hit.keywords === '' ? null : hit.keywords,
    HITStatus: hit.status,
    MaxAssignments: hit.maxAssignments,
    Reward: fromMicros(hit.rewardMicros),
    AutoApprovalDelayInSeconds: hit.autoApprovalSeconds,
    Expiration: epoch(hit.expiresAt),
    AssignmentDurationInSeconds: hit.assignmentSeconds,
    RequesterAnnotation: hit.annotation,
    QualificationRequirements: hit.requirements,
    HITReviewStatus: 'NotReviewed',
    NumberOfAssignmentsPending: hit.pending,
    NumberOfAssignmentsAvailable: hit.available,
    NumberOfAssignmentsCompleted: hit.completed,
  });
}

/** What a look-up asks, as the HTMLQuestion that a layout would have become. */
function questionOfLookup({ parameters }: HitRow): string {
  const items = (parameters ?? []).map(({ Name, Value }) => `<li>${escapeXml(Name)}: ${escapeXml(Value)}</li>`).join('');
  const html = `<!DOCTYPE html><html><body><p>Find this athlete's account.</p><ul>${items}</ul></body></html>`.replaceAll(']]>', ']]&gt;');
  return (
    '<HTMLQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd">' +
    `<HTMLContent><![CDATA[${html}]]></HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>`
  );
}
