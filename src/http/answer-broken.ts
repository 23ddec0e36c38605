import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { describe } from './problem.js';

const SAID: Record<string, [number, string, string, string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'too_slow', 'The request took too long to come; send it again.'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'too_large', 'The headers are too large, or the address is.'],
};
const BROKEN: [number, string, string, string] = [400, 'Bad Request', 'invalid_input', 'This is not HTTP as it should be.'];

/** Answers what Node could not read as a request, on the bare connection, and ends it. */
export function answerBroken(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, reason, code, sentence] = SAID[error.code ?? ''] ?? BROKEN;
  const problem = { ...describe(status, code, sentence, randomUUID()), errors: [{ field: 'request', message: sentence }] };
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}
