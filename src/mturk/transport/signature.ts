import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { TransportError } from './turk-error.js';

/** A request as it came in: what its signature is about. */
export interface SignedRequest {
  method: string;
  /** As received, with its query. */
  url: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

export interface Credential {
  accessKeyId: string;
  date: string;
  region: string;
  service: string;
}

export interface Authorization {
  credential: Credential;
  /** Of the request's headers, those that the client signed; in its order. */
  signedHeaders: string[];
  signature: Buffer;
  /** x-amz-date, as sent. */
  time: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
/** How far a client's clock may be off, and how long a request may take to arrive. */
const WINDOW_MS = 5 * 60_000;
const MUST_BE_SIGNED = ['host', 'x-amz-date', 'x-amz-target'];

/** Reads what a request says of its signature; nothing is checked against a secret yet. */
export function readAuthorization(request: SignedRequest): Authorization {
  const given = headerOf(request, 'authorization');
  if (given === undefined) throw new TransportError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  if (!given.startsWith(`${ALGORITHM} `)) throw incomplete(`the algorithm must be ${ALGORITHM}`);
  const parts = new Map(given.slice(ALGORITHM.length).split(',').map(partOf));
  const credential = readCredential(parts.get('Credential') ?? '');
  const signature = parts.get('Signature') ?? '';
  if (!/^[\da-f]{64}$/.test(signature)) throw incomplete('Signature must be 64 hexadecimal digits');
  const signedHeaders = readSignedHeaders(request, parts.get('SignedHeaders') ?? '');
  return { credential, signedHeaders, signature: Buffer.from(signature, 'hex'), time: headerOf(request, 'x-amz-date') ?? '' };
}

function readCredential(text: string): Credential {
  const [, accessKeyId, date, region, service] = /^([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)\/aws4_request$/.exec(text) ?? [];
  if (accessKeyId === undefined || date === undefined || region === undefined || service === undefined) {
    throw incomplete("Credential must be '<access key id>/<date>/<region>/<service>/aws4_request'");
  }
  return { accessKeyId, date, region, service };
}

function readSignedHeaders(request: SignedRequest, text: string): string[] {
  const names = text.split(';').map((name) => name.toLowerCase());
  const needed = headerOf(request, 'x-amz-security-token') === undefined ? MUST_BE_SIGNED : [...MUST_BE_SIGNED, 'x-amz-security-token'];
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) throw incomplete(`SignedHeaders must name ${missing.join(', ')}`);
  return names;
}

function partOf(part: string): [string, string] {
  const at = part.indexOf('=');
  return [part.slice(0, Math.max(at, 0)).trim(), part.slice(at + 1).trim()];
}

/** @throws TransportError unless the time is near enough, the scope is ours and the signature is the secret's */
export function verifySignature(request: SignedRequest, authorization: Authorization, secret: string, now: Date): void {
  const { credential, time } = authorization;
  const signedAt = readTime(time);
  if (Number.isNaN(signedAt)) throw incomplete('x-amz-date must be a time such as 20261125T213000Z');
  if (!time.startsWith(credential.date)) throw invalid(`Date in Credential scope does not match YYYYMMDD from x-amz-date: ${time}`);
  const off = signedAt - now.getTime();
  const nowText = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  if (off < -WINDOW_MS) throw invalid(`Signature expired: ${time} is now earlier than ${nowText} less 5 minutes`);
  if (off > WINDOW_MS) throw invalid(`Signature not yet current: ${time} is still later than ${nowText} plus 5 minutes`);
  const claimed = headerOf(request, 'x-amz-content-sha256');
  if (claimed !== undefined && claimed !== sha256(request.body)) throw invalid('x-amz-content-sha256 is not the hash of the body');
  if (timingSafeEqual(signatureOf(request, authorization, secret), authorization.signature)) return;
  throw invalid(
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
  );
}

/** What the signature must be: https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html */
function signatureOf(request: SignedRequest, { credential, signedHeaders, time }: Authorization, secret: string): Buffer {
  const [path = '', query = ''] = request.url.split('?', 2);
  const headers = signedHeaders.map((name) => `${name}:${tidy(headerOf(request, name) ?? '')}\n`).join('');
  const canonical = [request.method, path, canonicalQuery(query), headers, signedHeaders.join(';'), sha256(request.body)].join('\n');
  const scope = [credential.date, credential.region, credential.service, 'aws4_request'];
  const toSign = [ALGORITHM, time, scope.join('/'), sha256(canonical)].join('\n');
  const key = scope.reduce<Buffer>((above, part) => hmac(above, part), Buffer.from(`AWS4${secret}`));
  return hmac(key, toSign);
}

const canonicalQuery = (query: string): string =>
  query === ''
    ? ''
    : query
        .split('&')
        .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
        .toSorted()
        .join('&');

function headerOf({ headers }: SignedRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

const tidy = (value: string): string => value.trim().replaceAll(/ +/g, ' ');

function readTime(time: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(time) ?? [];
  return year === undefined ? Number.NaN : Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

const incomplete = (what: string): TransportError =>
  new TransportError('IncompleteSignatureException', `The Authorization header is incomplete: ${what}.`);
const invalid = (message: string): TransportError => new TransportError('InvalidSignatureException', message);
