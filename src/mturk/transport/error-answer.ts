import { problemOf } from '../../http/problem.js';
import { TransportError, TurkError } from './turk-error.js';

export interface ErrorAnswer {
  status: number;
  body: Record<string, string>;
  bug: boolean;
}

/** What a client is told of an error: always the JSON that it can read, with the time behind the sentence as Amazon's have it. */
export function errorAnswer(error: unknown, now: Date): ErrorAnswer {
  if (error instanceof TurkError) {
    return { status: 400, body: { __type: 'RequestError', Message: stamped(error.message, now), TurkErrorCode: error.code }, bug: false };
  }
  if (error instanceof TransportError) return { status: 400, body: { __type: error.type, Message: error.message }, bug: false };
  const { problem, bug } = problemOf(error, '');
  return { ...answerOfProblem(problem, now), bug };
}

/** The same for what the ground refuses, in front of any operation. */
export function answerOfProblem(problem: { status: number; detail: string }, now: Date): Omit<ErrorAnswer, 'bug'> {
  // Clients try again after these two.
  if (problem.status === 429) return { status: 400, body: { __type: 'ThrottlingException', Message: problem.detail } };
  if (problem.status >= 500) {
    const Message = stamped('The service could not do this just now', now);
    return { status: 500, body: { __type: 'ServiceFault', Message, TurkErrorCode: 'AWS.ServerError' } };
  }
  const Message = stamped(`There was an error with this request. ${problem.detail}`, now);
  return { status: 400, body: { __type: 'RequestError', Message, TurkErrorCode: 'AWS.MechanicalTurk.GenericError' } };
}

const stamped = (sentence: string, now: Date): string => `${sentence.replace(/\.$/, '')}. (${now.getTime()} s)`;
