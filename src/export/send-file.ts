import { HttpException } from '@nestjs/common';
import { send } from '@fastify/send';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../shared/refusal.js';
import { contentType } from './formats.js';

/**
 * Sends a file that never changes, whole or in part, so that a download that broke off can go on (RFC 9110, Range and If-Range).
 * Its tag is the digest of its bytes: the same on every machine, and strong enough to go on with.
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: { path: string; name: string; sha256: string },
): Promise<void> {
  const tag = `"${file.sha256}"`;
  void reply.headers({ ETag: tag, 'Cache-Control': 'private, no-cache' });
  if (names(request.headers['if-none-match'], tag)) return void reply.status(304).send();
  // The library's own tags are made of size and time; so what hangs on a tag is settled here, and it is left with the range.
  const range = goesOn(request.headers['if-range'], tag) ? request.headers.range : undefined;
  const asked = { method: request.method, headers: range === undefined ? {} : { range } };
  const { statusCode, headers, stream, type } = await send(asked as never, encodeURI(file.path), {
    etag: false,
    lastModified: false,
    cacheControl: false,
    contentType: false,
    dotfiles: 'allow',
  });
  if (type !== 'file') {
    stream.destroy();
    if (statusCode !== 416) throw notFound('file');
    void reply.header('Content-Range', headers['Content-Range']);
    throw new HttpException('The file has no such range.', 416);
  }
  const about = { 'Content-Type': contentType(file.name), 'Content-Disposition': `attachment; filename="${file.name}"` };
  return void reply.status(statusCode).headers(headers).headers(about).send(stream);
}

const names = (header: string | undefined, tag: string): boolean =>
  header !== undefined && header.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));

/** Without If-Range a range is wanted whatever the file is now; with it only of the file that the first part came from. */
const goesOn = (header: string | string[] | undefined, tag: string): boolean => header === undefined || header === tag;
