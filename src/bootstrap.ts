import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import { ConsoleLogger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { AppModule, type ProcessRole } from './app.module.js';
import { AccessGuard } from './auth/access.guard.js';
import { ensureFirstAdmin } from './auth/first-admin.js';
import type { Settings } from './config/settings.js';
import { answerBroken } from './http/answer-broken.js';
import { describeApi } from './http/api-description.js';
import { acceptBodies } from './http/bodies.js';
import { limitRates } from './http/limits.js';
import { shedLoad } from './http/load/shed-load.js';
import { servePages } from './http/pages.js';
import { checkText, isText } from './http/plain-json.js';
import { ProblemFilter } from './http/problem.filter.js';
import { ReplyInterceptor } from './http/reply.interceptor.js';
import { RequestLog } from './http/request-log.js';
import { sendSecurityHeaders } from './http/security-headers.js';
import { validation } from './http/validation.js';
import { LONGEST_PARAMETER, tellWrongMethods } from './http/wrong-method.js';
import metadata, { answers } from './metadata.js';
import { Metrics } from './metrics/metrics.js';
import { rewriteUrl, speakTurk } from './mturk/transport/speak-turk.js';
import { notFound } from './shared/refusal.js';

/** A Nonet process, ready to listen. The database is migrated by then. */
export async function createApp(settings: Settings, role: ProcessRole): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(settings, role), adapterFor(settings), {
    logger: new ConsoleLogger({ json: settings.log === 'json', logLevels: ['fatal', 'error', 'warn'] }),
    abortOnError: false,
    bodyParser: false,
  });
  // What opened connections closes them, so that a start which fails says one thing, and says it last.
  await prepare(app, settings, role).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  return app;
}

async function prepare(app: NestFastifyApplication, settings: Settings, role: ProcessRole): Promise<void> {
  await ensureFirstAdmin(app.get(DataSource), settings.admin);
  const filter = new ProblemFilter();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorateRequest('caller', undefined);
  acceptBodies(fastify);
  await app.register(cookie as never);
  await sendSecurityHeaders(app, settings.publicUrl.startsWith('https:'));
  speakTurk(fastify);
  await limitRates(app, settings);
  measure(app);
  tellWrongMethods(fastify);
  shedLoad(fastify, settings, app.get(Metrics));
  app.useGlobalPipes(validation);
  app.useGlobalFilters(filter);
  app.useGlobalInterceptors(new ReplyInterceptor());
  app.useGlobalGuards(new AccessGuard(app.get(Reflector), app.get(DataSource), settings));
  if (role !== 'worker') {
    await describeApi(app, { requests: metadata, answers });
    await servePages(app);
  }
}

function adapterFor(settings: Settings): FastifyAdapter {
  const filter = new ProblemFilter();
  return new FastifyAdapter({
    // An athlete's id may have 200 characters, each of them three in an address.
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    rewriteUrl,
    // Addresses that can't be read don't reach Nest.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => filter.answer(error, request, reply),

    // Requests that can't even be parsed don't reach Fastify.
    clientErrorHandler: answerBroken,
    // Of a connection on which nothing moves: longer than any answer is waited for.
    connectionTimeout: 300_000,
    trustProxy: settings.trustProxy,
    genReqId: () => randomUUID(),
    logger: settings.log === 'json' ? { level: 'info', redact: ['req.headers.authorization', 'req.headers.cookie'] } : false,
    logController: new RequestLog(),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  } as never);
}

/** Names every answer by its request's id, and counts how long each route took. */
function measure(app: NestFastifyApplication): void {
  const { requests } = app.get(Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('X-Request-Id', request.id);
  });
  fastify.addHook('preValidation', async (request) => {
    for (const [name, value] of Object.entries(request.query as Record<string, unknown>)) checkText(String(value), name);
    // An id that no text can be is as unknown as one that isn't there.
    if (!Object.values(request.params as Record<string, string>).every(isText)) throw notFound('id');
  });
  fastify.addHook('onResponse', async (request, reply) => {
    requests.observe(
      { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
}
