import { TurkError } from '../transport/turk-error.js';
import { approveAssignment, getAssignment, listAssignments, rejectAssignment } from './assignments.js';
import type { Operation } from './call.js';
import { createAdditionalAssignments, deleteHit, updateExpiration, updateReviewStatus } from './change-hit.js';
import { createHit, createHitWithHitType } from './create-hit.js';
import { createHitType, updateHitTypeOfHit } from './hit-types.js';
import { getAccountBalance, listBonusPayments, sendBonus } from './money.js';
import { sendTestEvent, updateNotificationSettings } from './notifications.js';
import {
  createQualificationType,
  deleteQualificationType,
  getQualificationType,
  listQualificationTypes,
  updateQualificationType,
} from './qualification-types.js';
import {
  acceptQualificationRequest,
  associateQualification,
  disassociateQualification,
  getQualificationScore,
  listQualificationRequests,
  listQualified,
  rejectQualificationRequest,
} from './qualifications.js';
import { getHit, listHits, listHitsForQualificationType, listReviewableHits } from './read-hits.js';
import { listReviewResults } from './review-results.js';
import { createWorkerBlock, deleteWorkerBlock, listWorkerBlocks, notifyWorkers } from './workers.js';

/** Amazon ended files in 2017, so no question here asks for one. */
const getFileUploadUrl: Operation = () => {
  throw new TurkError(
    'AWS.MechanicalTurk.GenericError',
    'There was an error with this request. FileUploadAnswer was ended in 2017; there are no files here',
  );
};

/** Everything that a requester's program can ask for, by its name on the wire. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  AcceptQualificationRequest: acceptQualificationRequest,
  ApproveAssignment: approveAssignment,
  AssociateQualificationWithWorker: associateQualification,
  CreateAdditionalAssignmentsForHIT: createAdditionalAssignments,
  CreateHIT: createHit,
  CreateHITType: createHitType,
  CreateHITWithHITType: createHitWithHitType,
  CreateQualificationType: createQualificationType,
  CreateWorkerBlock: createWorkerBlock,
  DeleteHIT: deleteHit,
  DeleteQualificationType: deleteQualificationType,
  DeleteWorkerBlock: deleteWorkerBlock,
  DisassociateQualificationFromWorker: disassociateQualification,
  GetAccountBalance: getAccountBalance,
  GetAssignment: getAssignment,
  GetFileUploadURL: getFileUploadUrl,
  GetHIT: getHit,
  GetQualificationScore: getQualificationScore,
  GetQualificationType: getQualificationType,
  ListAssignmentsForHIT: listAssignments,
  ListBonusPayments: listBonusPayments,
  ListHITs: listHits,
  ListHITsForQualificationType: listHitsForQualificationType,
  ListQualificationRequests: listQualificationRequests,
  ListQualificationTypes: listQualificationTypes,
  ListReviewPolicyResultsForHIT: listReviewResults,
  ListReviewableHITs: listReviewableHits,
  ListWorkerBlocks: listWorkerBlocks,
  ListWorkersWithQualificationType: listQualified,
  NotifyWorkers: notifyWorkers,
  RejectAssignment: rejectAssignment,
  RejectQualificationRequest: rejectQualificationRequest,
  SendBonus: sendBonus,
  SendTestEventNotification: sendTestEvent,
  UpdateExpirationForHIT: updateExpiration,
  UpdateHITReviewStatus: updateReviewStatus,
  UpdateHITTypeOfHIT: updateHitTypeOfHit,
  UpdateNotificationSettings: updateNotificationSettings,
  UpdateQualificationType: updateQualificationType,
};
