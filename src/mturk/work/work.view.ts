import type { AssignmentView } from '../../tasks/handout/assignment.view.js';
import type { FormPart } from '../question/question-form.js';

export class RequirementView {
  /** In words: "HITs approved, at least 50". */
  text!: string;
  /** Whether you meet it. */
  met!: boolean;
  /** The requester's own qualification that can be asked for; null: it is measured, not asked for. */
  qualificationTypeId!: string | null;
}

/** HITs of one kind that are open to a worker. */
export class HitGroupView {
  /** In Mechanical Turk's form. */
  groupId!: string;
  requester!: string;
  title!: string;
  description!: string;
  keywords!: string;
  /** US dollars. */
  reward!: string;
  /** How long an accepted one may take. */
  assignmentSeconds!: number;
  kind!: 'lookup' | 'html' | 'form' | 'external';
  /** How many of them you could take. */
  hits!: number;
  /** The one to take next. */
  nextHitId!: string;
  requirements!: RequirementView[];
  /** Whether you may accept; otherwise a requirement is not met, or the training is to be passed first. */
  open!: boolean;
}

/** One HIT as a worker sees it, in front of accepting it or while they hold it. */
export class HitView {
  id!: string;
  groupId!: string;
  requester!: string;
  title!: string;
  description!: string;
  keywords!: string;
  reward!: string;
  assignmentSeconds!: number;
  kind!: 'lookup' | 'html' | 'form' | 'external';
  requirements!: RequirementView[];
  /** What a frame shows: of kind html a document of this server, of kind external the requester's page; else null. */
  frame!: { url: string; height: number } | null;
  /** Of kind form: what to ask. */
  form!: FormPart[] | null;
}

/** A worker's hold on a HIT. */
export class WorkView {
  /** An id of Nonet's, like every other. */
  id!: string;
  status!: 'accepted' | 'submitted' | 'approved' | 'rejected' | 'returned' | 'abandoned';
  acceptedAt!: Date;
  deadline!: Date;
  submittedAt!: Date | null;
  /** When it is approved if the requester does nothing. */
  autoApproveAt!: Date | null;
  feedback!: string | null;
  hit!: HitView;
  /** Of kind lookup: the same assignment as /assignments knows it, where it is answered, too. */
  lookup!: AssignmentView | null;
}

/** A HIT that a worker took, in the list of all of theirs. */
export class OwnWorkView {
  id!: string;
  status!: 'accepted' | 'submitted' | 'approved' | 'rejected' | 'returned' | 'abandoned';
  requester!: string;
  title!: string;
  /** US dollars; paid when it is approved. */
  reward!: string;
  acceptedAt!: Date;
  deadline!: Date;
  submittedAt!: Date | null;
  /** When it is approved if the requester does nothing. */
  autoApproveAt!: Date | null;
  /** What the requester said of it. */
  feedback!: string | null;
}

/** A requester's qualification, and how a worker stands to it. */
export class QualificationView {
  /** In Mechanical Turk's form. */
  id!: string;
  name!: string;
  description!: string;
  held!: boolean;
  value!: number | null;
  /** The latest: a test that was begun, a request that waits for its requester, or what became of it; null: none. */
  request!: 'started' | 'pending' | 'granted' | 'rejected' | null;
  reason!: string | null;
  hasTest!: boolean;
  /** What the test asks, once it is begun. */
  test!: FormPart[] | null;
  testEndsAt!: Date | null;
}

/** What a requester wrote to a worker. */
export class NoticeView {
  id!: string;
  from!: string;
  subject!: string;
  text!: string;
  at!: Date;
}
