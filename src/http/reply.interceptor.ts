import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Reply } from './reply.js';

/** Turns a Reply into its status, headers and body. */
@Injectable()
export class ReplyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(map((result: unknown) => (result instanceof Reply ? this.send(response, result) : result)));
  }

  private send(response: FastifyReply, reply: Reply): unknown {
    void response.status(reply.status).headers(reply.headers);
    return reply.body ?? undefined;
  }
}
