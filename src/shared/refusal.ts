export type RefusalKind =
  | 'invalid'
  | 'unauthorised'
  | 'forbidden'
  | 'not_found'
  | 'wrong_method'
  | 'too_slow'
  | 'conflict'
  | 'gone'
  | 'too_large'
  | 'unsupported'
  | 'unprocessable'
  | 'too_many'
  | 'unavailable';

/** Names one field of the request and what to do about it. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** The rules say no. The sentence tells whoever asked what to do next; the code is stable. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    sentence: string,
    readonly more: { errors?: FieldProblem[]; extra?: Record<string, unknown>; retryAfterSeconds?: number } = {},
  ) {
    super(sentence);
  }
}

export const notFound = (what: string): Refusal => new Refusal('not_found', 'not_found', `There is no such ${what}, or it isn't yours.`);

export const invalid = (field: string, message: string): Refusal =>
  new Refusal('invalid', 'invalid_input', `${field} ${message}.`, { errors: [{ field, message }] });
