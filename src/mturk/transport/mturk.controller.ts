import { Controller, Header, Logger, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { Public } from '../../auth/access.js';
import { readWhole, StreamedBody } from '../../http/bodies.js';
import { AnswerTurk } from './answer-turk.js';
import { errorAnswer } from './error-answer.js';
import { TURK_JSON } from './speak-turk.js';

const MEGABYTE = 1024 * 1024;

/** Where Mechanical Turk's clients are pointed. Not open to everybody: the signature of each request is checked in `AnswerTurk`. */
@ApiExcludeController()
@Public()
@Controller()
export class MturkController {
  private readonly log = new Logger('Mturk');

  constructor(private readonly answerTurk: AnswerTurk) {}

  /** The JavaScript client asks at /mturk/, boto3 at /mturk; each has signed its own. */
  @Post('mturk')
  @StreamedBody()
  @Header('Cache-Control', 'no-store')
  async answer(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('x-amzn-requestid', request.id).header('content-type', TURK_JSON);
    try {
      const body = await readWhole(request.body as Readable | undefined, MEGABYTE);
      const { method, originalUrl: url, headers } = request;
      const answer = await this.answerTurk.run({ method, url, headers, body }, request.id);
      await reply.status(200).send(bytesOf(answer));
    } catch (error) {
      // Whoever asked hung up in the middle of the body: nobody to answer, and nothing that is our fault.
      if (request.raw.destroyed && !request.raw.complete) return void reply.raw.destroy();
      const { status, body, bug } = errorAnswer(error, new Date());
      if (bug) this.log.error(`${request.id}: ${(error as Error | null)?.stack ?? String(error)}`);
      await reply.status(status).send(bytesOf(body));
    }
  }
}

/** Bytes: to a text Fastify would add a charset, which Amazon's answers don't have. */
const bytesOf = (answer: unknown): Buffer => Buffer.from(JSON.stringify(answer));
