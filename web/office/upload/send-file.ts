import { newIdempotencyKey } from '../../api/client.js';
import { Problem, Unreachable } from '../../api/problem.js';

interface Sending {
  /** Below /api/v1. */
  readonly path: string;
  readonly file: File;
  readonly type: string;
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

/** Uploads a file as the body. XMLHttpRequest and not fetch: only it tells how much has gone out. Answers the parsed JSON. */
export function sendFile({ path, file, type, onProgress, signal }: Sending): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    request.setRequestHeader('content-type', type);
    request.setRequestHeader('x-nonet-csrf', '1');
    request.setRequestHeader('idempotency-key', newIdempotencyKey());
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText));
      else reject(problemOf(request));
    });
    request.addEventListener('error', () => reject(new Unreachable('The upload broke off')));
    request.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function problemOf(request: XMLHttpRequest): Problem {
  return new Problem(request.status, documentOf(request.responseText), request.getResponseHeader('x-request-id'), null);
}

/** A proxy in between may answer with a page of its own. */
function documentOf(text: string): ConstructorParameters<typeof Problem>[1] {
  try {
    return JSON.parse(text) as ConstructorParameters<typeof Problem>[1];
  } catch {
    return {};
  }
}
