import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { unseal } from '../../shared/sealed-text.js';
import { findSigner, isAccessKeyId, noteUse, secretOf } from '../keys/turk-key.sql.js';
import { OPERATIONS } from '../operations/operations.js';
import { type Given, Input } from './input.js';
import { type Authorization, readAuthorization, type SignedRequest, verifySignature } from './signature.js';
import { TransportError } from './turk-error.js';

const TARGET = /^MTurkRequesterServiceV20170117\.([A-Za-z]{1,64})$/;
/** What only reads may be sent twice; SDKs sign every retry anew. */
const READS = /^(?:Get|List)/;

/** Does what a signed request of a Mechanical Turk client asks for, in one transaction, and answers the object to send. */
@Injectable()
export class AnswerTurk {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  async run(request: SignedRequest, requestId: string): Promise<Record<string, unknown>> {
    const authorization = readAuthorization(request);
    const accountId = await this.authenticate(request, authorization);
    const [, operation = ''] = TARGET.exec(String(request.headers['x-amz-target'] ?? '')) ?? [];
    const work = Object.hasOwn(OPERATIONS, operation) ? OPERATIONS[operation] : undefined;
    if (work === undefined) {
      throw new TransportError('UnknownOperationException', `There is no operation '${String(request.headers['x-amz-target'] ?? '')}'.`);
    }
    const input = new Input(readBody(request.body));
    return this.db.transaction(async (tx) => {
      if (!READS.test(operation)) await refuseReplay(tx, authorization);
      return work(tx, { operation, accountId, input, requestId });
    });
  }

  private async authenticate(request: SignedRequest, authorization: Authorization): Promise<string> {
    const { accessKeyId } = authorization.credential;
    const signer = isAccessKeyId(accessKeyId) ? await findSigner(this.db.manager, accessKeyId) : undefined;
    if (signer === undefined) {
      throw new TransportError('UnrecognizedClientException', 'The security token included in the request is invalid.');
    }
    verifySignature(request, authorization, unseal(signer.secret, secretOf(accessKeyId), this.settings.secret), new Date());
    if (!signer.may) {
      throw new TransportError('AccessDeniedException', 'This key belongs to an account that is no requester any more.');
    }
    await noteUse(this.db.manager, accessKeyId);
    return signer.accountId;
  }
}

function readBody(body: Buffer): Given {
  try {
    const value: unknown = body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('it is no object');
    return value as Given;
  } catch (error) {
    throw new TransportError('SerializationException', `The body must be one JSON object: ${(error as Error).message}.`);
  }
}

/**
 * A signature names a second, and boto3 signs two equal requests of one second alike: a repetition that comes at once is a second request,
 * one that comes later was recorded by somebody.
 */
async function refuseReplay(tx: EntityManager, { signature }: Authorization): Promise<void> {
  const rows: unknown[] = await tx.query(
    `insert into mturk_signature (signature, at) values ($1, clock_timestamp())
     on conflict (signature) do update set signature = excluded.signature where mturk_signature.at > clock_timestamp() - interval '2 seconds'
     returning 1`,
    [signature],
  );
  if (rows.length === 0)
    throw new TransportError('InvalidSignatureException', 'This request was sent before: sign it anew to send it again.');
}
