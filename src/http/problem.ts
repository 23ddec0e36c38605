import { HttpException } from '@nestjs/common';
import { type FieldProblem, Refusal, type RefusalKind } from '../shared/refusal.js';

/** RFC 9457: what every error answer looks like. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  errors?: FieldProblem[];
  [extra: string]: unknown;
}

const STATUS: Record<RefusalKind, number> = {
  invalid: 400,
  unauthorised: 401,
  forbidden: 403,
  not_found: 404,
  wrong_method: 405,
  too_slow: 408,
  conflict: 409,
  gone: 410,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
};

const TITLE: Record<number, string> = {
  400: 'The request is not valid',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  408: 'Too slow',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported media type',
  416: 'Range not satisfiable',
  422: 'Cannot be accepted',
  429: 'Too many requests',
  431: 'Too large',
  500: 'Something went wrong',
  503: 'Not available right now',
};

const CODE: Record<number, string> = {
  400: 'invalid_input',
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  415: 'unsupported_media_type',
  416: 'range_not_satisfiable',
  429: 'too_many_requests',
  503: 'unavailable',
};

/** What the outside is told of an error. Bugs say nothing but the request's id. */
export function problemOf(error: unknown, requestId: string): { problem: Problem; headers: Record<string, string>; bug: boolean } {
  if (error instanceof Refusal) return refused(error, requestId);
  const status = statusOf(error);
  if (status !== undefined && status < 500) {
    const field = fieldOf(error);
    const sentence = sentenceOf(error);
    const errors = field === undefined ? {} : { errors: [{ field, message: sentence }] };
    return { problem: { ...describe(status, CODE[status] ?? 'refused', sentence, requestId), ...errors }, headers: {}, bug: false };
  }
  if (isUnreadableValue(error)) {
    const sentence = 'A value in the request can not be read: a cursor that was altered, or a text with a null character.';
    return { problem: describe(400, 'invalid_input', sentence, requestId), headers: {}, bug: true };
  }
  if (isUnavailable(error)) {
    const sentence = 'The database can not be reached just now. Nothing was changed; try again in a moment.';
    return { problem: describe(503, 'unavailable', sentence, requestId), headers: { 'Retry-After': '2' }, bug: true };
  }
  return {
    problem: describe(500, 'internal_error', `This is our fault. If it stays, report request ${requestId}.`, requestId),
    headers: {},
    bug: true,
  };
}

function refused(refusal: Refusal, requestId: string): ReturnType<typeof problemOf> {
  const { errors, extra, retryAfterSeconds } = refusal.more;
  const problem = { ...describe(STATUS[refusal.kind], refusal.code, refusal.message, requestId), ...(errors && { errors }), ...extra };
  const headers = {
    ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
    // The rest of what comes so slowly is not waited for.
    ...(refusal.kind === 'too_slow' && { Connection: 'close' }),
  };
  return { problem, headers, bug: false };
}

/** A problem that no route has anything to do with. */
export function describe(status: number, code: string, detail: string, requestId: string): Problem {
  return { type: `about:blank#${code}`, title: TITLE[status] ?? 'Refused', status, detail, code, requestId };
}

/** Nest's own exceptions and those of Fastify's parsers and plugins carry a status. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** What Fastify itself could not read. */
function fieldOf(error: unknown): string | undefined {
  const code = String(codeOf(error));
  if (code === 'FST_ERR_BAD_URL') return 'address';
  return code.startsWith('FST_ERR_CTP_') ? 'body' : undefined;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The request was refused.';
}

/** PostgreSQL's own words for a text that is no uuid, no number of its size, no time, or nothing that a text may hold. */
const UNREADABLE = ['22P02', '22003', '22007', '22008', '22021', '22P05'];

export const isUnreadableValue = (error: unknown): boolean => UNREADABLE.includes(String(codeOf(error)));

function codeOf(error: unknown): unknown {
  const failure = error as { code?: unknown; driverError?: { code?: unknown } } | null;
  return failure?.driverError?.code ?? failure?.code;
}

/** PostgreSQL went away, is starting or shutting down, or has no room for another connection. */
function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  if (typeof code === 'string') return /^(08|57P0|53)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code);
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after calling end/.test(error.message)
  );
}
