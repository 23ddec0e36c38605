import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { unknownCursor } from './page.js';
import { isUnreadableValue, problemOf } from './problem.js';

/** The one place that turns errors into answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, response: FastifyReply): void {
    // Whoever asked hung up in the middle of the body: nobody to answer, and nothing that is our fault.
    if (request.raw.destroyed && !request.raw.complete) {
      response.raw.destroy();
      return;
    }
    const { problem, headers, bug } = problemOf(isCursors(error, request) ? unknownCursor() : error, request.id);
    if (bug)
      this.log.error(
        `${request.method} ${request.routeOptions.url ?? '?'} ${request.id}: ${(error as Error | null)?.stack ?? String(error)}`,
      );
    // A download that broke off half-way can only be cut: its status is sent.
    if (response.sent || response.raw.headersSent) {
      response.raw.destroy();
      return;
    }
    void response.status(problem.status).headers(headers).type('application/problem+json').send(JSON.stringify(problem));
  }
}

/** All else in an address was checked before; what a cursor holds, the database alone knows to read. */
const isCursors = (error: unknown, { query }: FastifyRequest): boolean =>
  isUnreadableValue(error) && (query as { cursor?: unknown } | null)?.cursor !== undefined;
