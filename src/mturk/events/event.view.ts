import { publicId, publicWorkerId } from '../public-ids.js';

export interface TurkEvent {
  type: string;
  hitTypeId: string | null;
  hitId: string | null;
  assignmentId: string | null;
  at: Date;
}

/** A requester's CustomerId, in the form that Amazon's have. */
export const accountAsCustomer = publicWorkerId;

/** As Amazon's messages have it. Its pages call the time by two names; both are there. */
export interface EventView {
  EventType: string;
  EventTimestamp: string;
  EventTime: string;
  HITTypeId?: string;
  HITId?: string;
  AssignmentId?: string;
}

export function viewEvent({ type, at, hitTypeId, hitId, assignmentId }: TurkEvent): EventView {
  const time = `${at.toISOString().slice(0, 19)}Z`;
  return {
    EventType: type,
    EventTimestamp: time,
    EventTime: time,
    ...(hitTypeId !== null && { HITTypeId: publicId(hitTypeId) }),
    ...(hitId !== null && { HITId: publicId(hitId) }),
    ...(assignmentId !== null && { AssignmentId: publicId(assignmentId) }),
  };
}
