import { createHash, createHmac } from 'node:crypto';
import type { Requester } from './mturk.js';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

interface Signed {
  path?: string;
  body: string;
  at?: Date;
  operation: string;
}

/** The headers of a request as boto3 signs it, written from the specification. */
export function signedHeaders(
  url: string,
  { accessKeyId, secretAccessKey }: Requester['key'],
  { path = '/mturk', body, at = new Date(), operation }: Signed,
): Record<string, string> {
  const time = at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const target = `MTurkRequesterServiceV20170117.${operation}`;
  const names = 'content-type;host;x-amz-date;x-amz-target';
  const headers = `content-type:application/x-amz-json-1.1\nhost:${new URL(url).host}\nx-amz-date:${time}\nx-amz-target:${target}\n`;
  const scope = [time.slice(0, 8), 'us-east-1', 'mturk-requester', 'aws4_request'];
  const canonical = ['POST', path, '', headers, names, sha(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha(canonical)].join('\n');
  const key = scope.reduce<Buffer | string>((above, part) => hmac(above, part), `AWS4${secretAccessKey}`);
  const credential = `Credential=${accessKeyId}/${scope.join('/')}`;
  return {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-date': time,
    'x-amz-target': target,
    authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names}, Signature=${hmac(key, toSign).toString('hex')}`,
  };
}
