import { Readable } from 'node:stream';
import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PlainError } from '../shared/plain-error.js';
import { notFound, Refusal } from '../shared/refusal.js';
import { contentType } from './formats.js';
import type { ExportStore, FilePart } from './store/export-store.js';

interface SentFile {
  exportId: string;
  name: string;
  bytes: number;
  sha256: string;
}

/**
 * Sends a file that never changes, whole or in part, so that a download that broke off can go on (RFC 9110, Range and If-Range).
 * Its tag is the digest of its bytes: the same on every machine and in every store, and strong enough to go on with.
 */
export async function sendFile(store: ExportStore, request: FastifyRequest, reply: FastifyReply, file: SentFile): Promise<void> {
  const tag = `"${file.sha256}"`;
  void reply.headers({ ETag: tag, 'Cache-Control': 'private, no-cache' });
  if (names(request.headers['if-none-match'], tag)) return void reply.status(304).send();
  // A store has tags of its own making; so what hangs on a tag is settled here, and it is left with the range.
  const range = goesOn(request.headers['if-range'], tag) ? request.headers.range : undefined;
  const part = await open(store, file, range);
  if (part.stream === null) {
    void reply.header('Content-Range', `bytes */${file.bytes}`);
    throw new HttpException('The file has no such range.', 416);
  }
  const about = { 'Content-Type': contentType(file.name), 'Content-Disposition': `attachment; filename="${file.name}"` };
  void reply.status(part.status).headers(part.headers).headers(about);
  if (request.method !== 'HEAD') return void reply.send(part.stream);
  part.stream.destroy();
  // No bytes, and still a stream: of anything else Fastify would say that its length is 0.
  return void reply.send(Readable.from([]));
}

async function open(store: ExportStore, { exportId, name }: SentFile, range: string | undefined): Promise<FilePart> {
  try {
    const part = await store.open(exportId, name, range);
    if (part === undefined) throw notFound('file');
    return part;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    throw new Refusal('unavailable', 'store_unavailable', error.message, { retryAfterSeconds: 10 });
  }
}

const names = (header: string | undefined, tag: string): boolean =>
  header !== undefined && header.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));

/** Without If-Range a range is wanted whatever the file is now; with it only of the file that the first part came from. */
const goesOn = (header: string | string[] | undefined, tag: string): boolean => header === undefined || header === tag;
