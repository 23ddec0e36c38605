import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { packageRoot } from '../shared/package-root.js';
import { POLICY_WITH_HITS } from './security-headers.js';

const BUILT = path.join(packageRoot, 'dist/web');
/** Which built page serves which address; what comes after it is the page's own business. */
const ROOMS: Record<string, string> = {
  '/': 'index.html',
  '/work': 'work.html',
  '/link': 'work.html',
  '/admin': 'admin.html',
  '/data': 'data.html',
};

/** Serves the built web app: hashed assets for ever, pages fresh. */
export async function servePages(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(BUILT)) return;
  await app.register(fastifyStatic, {
    root: path.join(BUILT, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
  const fastify = app.getHttpAdapter().getInstance();
  for (const [address, file] of Object.entries(ROOMS)) {
    if (!existsSync(path.join(BUILT, file))) continue;
    const send = (_request: unknown, reply: FastifyReply): FastifyReply => {
      if (address === '/work') void reply.header('Content-Security-Policy', POLICY_WITH_HITS);
      return reply.header('Cache-Control', 'no-cache').sendFile(file, BUILT, { cacheControl: false });
    };
    fastify.get(address, send);
    if (address !== '/') fastify.get(`${address}/*`, send);
  }
  fastify.get('/training', (_request: unknown, reply: FastifyReply) => reply.redirect('/work#training'));
}
