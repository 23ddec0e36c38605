import type { Readable } from 'node:stream';
import { RouteConfig } from '@nestjs/platform-fastify';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify';
import { checkJson } from './plain-json.js';
import { Refusal } from '../shared/refusal.js';

const MEGABYTE = 1024 * 1024;
/** Within which a body that is read whole has to be there: who drips it holds a connection, and nothing else. */
const SLOWEST_MS = 60_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes its body as it comes in, whatever its type. */
    streamedBody?: boolean;
  }
}

/** What a route marked with `@StreamedBody()` is given. */
export interface BodyStream {
  /** Without parameters, in lower case; '' when the request doesn't say. */
  mediaType: string;
  bytes: Readable;
  /** Whose body it is. */
  request: FastifyRequest;
}

/** Marks a route whose body is too large for memory, or isn't JSON. */
export const StreamedBody = (more: FastifyContextConfig = {}): MethodDecorator => RouteConfig({ ...more, streamedBody: true });

/** The body of a route that is marked so. Refused unless it is plain UTF-8: nothing here unpacks or recodes. */
export const Streamed = createParamDecorator((_: unknown, context: ExecutionContext): BodyStream => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const [mediaType = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)/.exec(parameter)?.[1]).find((name) => name !== undefined);
  if (charset !== undefined && !['utf-8', 'utf8', 'us-ascii'].includes(charset)) {
    throw unsupported(`The body is ${charset}; send it as UTF-8.`);
  }
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw unsupported('The body is compressed; send it as it is.');
  return { mediaType: mediaType.trim(), bytes: request.body as Readable, request };
});

export const unsupported = (sentence: string): Refusal => new Refusal('unsupported', 'unsupported_media_type', sentence);

export const tooLarge = (limit: number): Refusal =>
  new Refusal('too_large', 'too_large', `The body has more than ${Math.round(limit / MEGABYTE)} MB; send it in parts.`);

const tooSlow = (): Refusal =>
  new Refusal('too_slow', 'too_slow', `The body took more than ${SLOWEST_MS / 1000} seconds to come; send it again.`);

const isStreamed = (request: FastifyRequest): boolean => request.routeOptions.config.streamedBody === true;

/** JSON of up to a megabyte everywhere; any other type, and any size, only where a route takes it as a stream. */
export function acceptBodies(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', (request, payload, done) => {
    if (isStreamed(request)) done(null, payload);
    else readWhole(payload, MEGABYTE).then((body) => parseJson(request, body.toString('utf8'), checked(done)), done);
  });
  fastify.addContentTypeParser('*', (request, payload, done) => {
    if (isStreamed(request)) done(null, payload);
    else done(unsupported('This call takes application/json.'));
  });
}

type Done = (error: Error | null, body?: unknown) => void;

/** Passes a parsed body on when it holds nothing that no call can take; a broken one is told what to send. */
function checked(done: Done): Done {
  return (error, body) => {
    if (error !== null) return done(notJson(error));
    try {
      checkJson(body);
    } catch (refusal) {
      return done(refusal as Error);
    }
    done(null, body);
  };
}

function notJson(error: Error): Refusal {
  const message = /forbidden prototype/.test(error.message) ? 'holds a field that no call takes: __proto__ or constructor' : 'must be JSON';
  return new Refusal('invalid', 'invalid_input', `The body ${message}.`, { errors: [{ field: 'body', message }] });
}

/** All bytes of a stream; refused beyond the limit, or when they take too long. A request without a body has no stream. */
export function readWhole(stream: Readable | undefined, limit: number): Promise<Buffer> {
  if (stream === undefined) return Promise.resolve(Buffer.alloc(0));
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    const late = setTimeout(() => reject(tooSlow()), SLOWEST_MS);
    stream.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes <= limit) parts.push(part);
      else reject(tooLarge(limit));
    });
    stream.on('end', () => resolve(Buffer.concat(parts)));
    stream.on('error', reject);
    stream.on('close', () => clearTimeout(late));
  });
}

/** The bytes of a stream in pieces of one size (the last may be shorter), never more than one of them in memory; refused beyond the limit. */
export async function* inPieces(stream: AsyncIterable<Buffer>, size: number, limit: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let held = 0;
  let total = 0;
  for await (const part of stream) {
    total += part.length;
    if (total > limit) throw tooLarge(limit);
    waiting.push(part);
    held += part.length;
    if (held < size) continue;
    const whole = Buffer.concat(waiting);
    const cut = whole.length - (whole.length % size);
    for (let start = 0; start < cut; start += size) yield whole.subarray(start, start + size);
    waiting = [whole.subarray(cut)];
    held = whole.length - cut;
  }
  if (held > 0) yield Buffer.concat(waiting);
}
