import { publicId, publicWorkerId } from '../public-ids.js';
import { writeAnswers } from '../question/answers.js';
import { epoch, given } from './hit.view.js';
import { answersOf, type WorkRow } from './work.sql.js';

const when = (time: Date | null): number | null => (time === null ? null : epoch(time));

/** An assignment as Mechanical Turk's clients know it. */
export function viewAssignment(work: WorkRow): Record<string, unknown> {
  return given({
    AssignmentId: publicId(work.id),
    WorkerId: publicWorkerId(work.workerId),
    HITId: publicId(work.hitId),
    AssignmentStatus: work.status,
    AutoApprovalTime: when(work.autoApproveAt),
    AcceptTime: epoch(work.acceptedAt),
    SubmitTime: when(work.submittedAt),
    ApprovalTime: when(work.approvedAt),
    RejectionTime: when(work.rejectedAt),
    Deadline: epoch(work.deadline),
    Answer: writeAnswers(answersOf(work)),
    RequesterFeedback: work.feedback,
  });
}
