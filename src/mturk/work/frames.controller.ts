import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { For, MyWorkerId, Public } from '../../auth/access.js';
import { readWhole, StreamedBody } from '../../http/bodies.js';
import { Id } from '../../http/id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { readPublicId } from '../public-ids.js';
import { escapeXml } from '../question/xml.js';
import { PAGE_SCRIPT } from './page-script.js';
import { ReadFrame } from './read-frame.js';
import { SubmitWork } from './submit-work.js';

const MEGABYTE = 1024 * 1024;
/** A strangers' document: no origin of its own, so neither the session nor anything else here is within its reach, also when it is opened alone. */
const SANDBOX = "sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads; frame-ancestors 'self'";
/** What a page is told in its address, and so isn't an answer when it sends it back. */
const TOLD = ['assignmentId', 'hitId', 'workerId', 'turkSubmitTo'];

/** What Mechanical Turk's own site was to a HIT's page: the frame that it is shown in, and where its form is sent. */
@ApiExcludeController()
@Controller('mturk')
export class FramesController {
  constructor(
    private readonly frames: ReadFrame,
    private readonly submitWork: SubmitWork,
  ) {}

  @For('worker')
  @Get('frames/:id')
  @Header('Cache-Control', 'no-store')
  async frame(@MyWorkerId() workerId: string, @Param('id', Id) id: string, @Res() reply: FastifyReply): Promise<void> {
    const html = await this.frames.html(workerId, id);
    await reply.header('Content-Security-Policy', SANDBOX).removeHeader('X-Frame-Options').type('text/html; charset=utf-8').send(html);
  }

  /** What Amazon's script of this name does for a page: it knows its assignment, and can't be sent from a preview. */
  @Public()
  @Get('externalHIT_v1.js')
  async script(@Res() reply: FastifyReply): Promise<void> {
    void reply.header('Cross-Origin-Resource-Policy', 'cross-origin').header('Cache-Control', 'max-age=86400');
    await reply.type('text/javascript; charset=utf-8').send(PAGE_SCRIPT);
  }

  /** Open to everybody: it comes from a page on another origin. The assignment's id, which nobody can guess, says whose it is. */
  @Public()
  @Post('externalSubmit')
  @StreamedBody({ shedLast: true })
  async submit(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'").removeHeader('X-Frame-Options');
    void reply.type('text/html; charset=utf-8');
    try {
      const body = await readWhole(request.body as Readable | undefined, MEGABYTE);
      const fields = [...new URLSearchParams(body.toString('utf8'))];
      const id = readPublicId(fields.find(([name]) => name === 'assignmentId')?.[1] ?? '');
      if (id === undefined) throw new Refusal('not_found', 'not_found', 'There is no such assignment. Accept the HIT before you send it.');
      await this.submitWork.fields(
        id,
        fields.filter(([name]) => !TOLD.includes(name)),
      );
      await reply.status(200).send(pageOf('Sent', 'Thank you: your answer was sent.'));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await reply.status(error.kind === 'not_found' ? 404 : 409).send(pageOf('Not sent', error.message));
    }
  }
}

const pageOf = (title: string, sentence: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><p>${escapeXml(sentence)}</p></body></html>`;
