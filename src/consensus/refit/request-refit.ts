import { Injectable } from '@nestjs/common';
import { recordAct } from '../../auth/audit.sql.js';
import { accepted, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { postRefit } from './due.sql.js';

export class RefitView {
  status!: 'queued';
}

/** Asks for a refit now. One that is waiting already does for both. */
@Injectable()
export class RequestRefit {
  constructor(private readonly repeats: Repeats) {}

  run(by: string, request: RepeatableRequest | null): Promise<Reply<RefitView>> {
    return this.repeats.once(request, async (tx) => {
      await postRefit(tx);
      await recordAct(tx, { accountId: by, action: 'consensus.refit_asked', subject: 'consensus:model' });
      return accepted<RefitView>({ status: 'queued' });
    });
  }
}
