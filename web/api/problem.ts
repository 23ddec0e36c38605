export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

interface ProblemDocument {
  readonly title?: string;
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly FieldProblem[];
  readonly requestId?: string;
  readonly remedy?: string;
  readonly assignmentId?: string;
}

/** The server said no, as a problem document (RFC 9457) says it. `code` is stable; `detail` is a sentence in English. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  /** How to mend it, where the server says so apart from what is wrong. */
  readonly remedy: string | undefined;
  /** The assignment that is in the way, where one is. */
  readonly assignmentId: string | undefined;

  constructor(
    readonly status: number,
    document: ProblemDocument,
    readonly requestId: string | null,
    /** Seconds that the server asks to wait, when it does. */
    readonly retryAfter: number | null,
  ) {
    super(document.detail ?? document.title ?? `The server answered ${status}`);
    this.code = document.code ?? `http_${status}`;
    this.detail = this.message;
    this.errors = document.errors ?? [];
    this.remedy = document.remedy;
    this.assignmentId = document.assignmentId;
  }

  /** What is wrong with one field, if the server named it. */
  about(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}

/** No answer came: the network is away, or the server didn't answer in time. Whether it heard us isn't known. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export async function readProblem(response: Response): Promise<Problem> {
  const document = await readDocument(response);
  const requestId = document.requestId ?? response.headers.get('x-request-id');
  return new Problem(response.status, document, requestId, readRetryAfter(response));
}

/** Seconds from now; the header may also hold a date. */
export function readRetryAfter(response: Response): number | null {
  const header = response.headers.get('retry-after');
  if (header === null) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const sent = Date.parse(response.headers.get('date') ?? '');
  const until = Date.parse(header);
  return Number.isFinite(until - sent) ? Math.max(0, (until - sent) / 1000) : null;
}

/** A proxy in between may answer with a page of its own, so anything that is no problem document counts as an empty one. */
async function readDocument(response: Response): Promise<ProblemDocument> {
  if (!(response.headers.get('content-type') ?? '').includes('json')) return {};
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}
