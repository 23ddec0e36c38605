import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerOfProblem } from './error-answer.js';

export const TURK_JSON = 'application/x-amz-json-1.1';

/** Clients ask at one address with and without a slash at its end, by their kind. */
export const rewriteUrl = ({ url = '' }: IncomingMessage): string => (url === '/mturk/' ? '/mturk' : url);

/** What refuses a request before its operation is reached (too many, too large, shutting down) speaks the clients' language there, too. */
export function speakTurk(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    const isProblem = String(reply.getHeader('content-type')).startsWith('application/problem+json');
    if (!isProblem || request.url !== '/mturk' || typeof payload !== 'string') return payload;
    const { status, body } = answerOfProblem(JSON.parse(payload) as { status: number; detail: string }, new Date());
    void reply.status(status).header('x-amzn-requestid', request.id).header('content-type', TURK_JSON);
    return JSON.stringify(body);
  });
}
