import { Agent, type IncomingMessage, request as open } from 'node:http';
import { once } from 'node:events';

/** A request as it goes over the wire: nothing is put right on the way. */
export interface RawRequest {
  method: string;
  /** Encoded as a path must be, if not as it should be. */
  path: string;
  headers: Record<string, string>;
  body: Buffer | null;
}

export interface RawAnswer {
  status: number;
  type: string;
  text: string;
}

const agent = new Agent({ keepAlive: true });

/** What no call may take to be answered, however odd it is. */
const BOUND_MS = 20_000;

export async function sendRaw(url: string, { method, path, headers, body }: RawRequest): Promise<RawAnswer> {
  const request = open(url, { agent, method, path, headers, signal: AbortSignal.timeout(BOUND_MS) });
  request.end(body ?? undefined);
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  const type = (answer.headers['content-type'] ?? '').split(';')[0] ?? '';
  return { status: answer.statusCode ?? 0, type, text: Buffer.concat(parts).toString('utf8') };
}
