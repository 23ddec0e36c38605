import { BODIES, CODINGS, GZIPPED, KNOWN_JSONS, KNOWN_TEXTS, MEDIA_TYPES, QUERIES, someJsons, someTexts, TABLES } from './bad-values.js';
import type { Aim, Operation } from './operations.js';
import type { RawRequest } from './send-raw.js';

/** A request with one thing wrong in it. */
export interface Attack {
  request: RawRequest;
  /** What it is that is wrong, as an answer should name it; null: nothing that has a name. */
  field: string | null;
}

/** How many values to try at each aim. */
export interface Effort {
  seed: number;
  /** Random ones. */
  random: number;
  /** Of the known ones, each one in so many. */
  oneIn: number;
}

/** Makes a request that would be taken wrong in one place. */
export type Spoil = (right: RawRequest) => Attack;

/** Everything that is tried on an operation. */
export function* attacksOn(operation: Operation, effort: Effort): Generator<Spoil> {
  // Another choice for each operation and each aim, so that all of them together try everything.
  let seed = effort.seed * 1_000 + operation.name.length + operation.aims.length;
  const some = <T>(values: readonly T[]): T[] => values.filter((_, at) => (at + seed) % effort.oneIn === 0);
  for (const aim of operation.aims) {
    seed += 1;
    if (aim.in === 'body') {
      for (const json of [...some(KNOWN_JSONS), ...someJsons(seed, effort.random)]) yield (right) => withField(right, aim.way, json);
    } else {
      for (const text of [...some(KNOWN_TEXTS), ...someTexts(seed, effort.random)]) yield (right) => withParameter(right, aim, text);
    }
  }
  for (const query of some(QUERIES))
    yield (right) => ({ request: { ...right, path: right.path + (right.path.includes('?') ? '&' : '?') + query }, field: null });
  if (operation.mediaTypes.length > 0) yield* badBodies(operation, some);
}

/** The name of a field, as problems name it: names joined by dots. */
const nameOf = (way: readonly (string | number)[]): string => way.join('.');

function withField(right: RawRequest, way: readonly (string | number)[], json: string): Attack {
  const here = 'what is wrong goes here';
  const base: unknown = JSON.parse(right.body?.toString() || '{}');
  const body = JSON.stringify(put(base, way, here)).replace(`"${here}"`, () => json);
  const headers = { ...right.headers, 'content-type': 'application/json' };
  return { request: { ...right, headers, body: Buffer.from(body) }, field: nameOf(thereOf(base, way)) };
}

/** The way as far as it leads through what is there: what is made for the rest of it may lack something else, too. */
function thereOf(value: unknown, [first, ...rest]: readonly (string | number)[]): (string | number)[] {
  if (first === undefined) return [];
  const inner = (value as Record<string, unknown> | undefined)?.[first];
  return inner === undefined ? [first] : [first, ...thereOf(inner, rest)];
}

function put(value: unknown, [first, ...rest]: readonly (string | number)[], last: string): unknown {
  if (first === undefined) return last;
  const inner = put((value as Record<string, unknown> | undefined)?.[first], rest, last);
  if (typeof first === 'number') return [inner, ...(Array.isArray(value) ? value.slice(1) : [])];
  return { ...(value as object), [first]: inner };
}

function withParameter(right: RawRequest, aim: Exclude<Aim, { in: 'body' }>, text: string): Attack {
  if (aim.in === 'header') {
    return { request: { ...right, headers: { ...right.headers, [aim.name]: latin(text) } }, field: aim.name };
  }
  const encoded = percent(text);
  const [path = '', query = ''] = right.path.split('?');
  if (aim.in === 'path') return { request: { ...right, path: path.split('/').with(aim.place, encoded).join('/') }, field: null };
  const others = query.split('&').filter((pair) => pair !== '' && pair.split('=')[0] !== aim.name);
  return { request: { ...right, path: `${path}?${[...others, `${aim.name}=${encoded}`].join('&')}` }, field: aim.name };
}

/** What a header can hold. */
const latin = (text: string): string => text.slice(0, 2_000).replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '\xfe');

/** As UTF-8, with half surrogates as the three bytes that they would be. */
function percent(text: string): string {
  const bytes = Array.from(text.slice(0, 8_000), (character) => {
    const code = character.charCodeAt(0);
    const isHalf = character.length === 1 && code >= 0xd800 && code <= 0xdfff;
    return isHalf ? [0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)] : [...Buffer.from(character)];
  }).flat();
  return bytes
    .map((byte) => (/[\w.-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, '0')}`))
    .join('');
}

function* badBodies({ mediaTypes }: Operation, some: <T>(values: readonly T[]) => T[]): Generator<Spoil> {
  const [type = ''] = mediaTypes;
  const send =
    (change: (right: RawRequest) => Buffer | null, headers: Record<string, string>): Spoil =>
    (right) => ({
      request: { ...right, body: change(right), headers: { ...right.headers, ...headers } },
      field: null,
    });
  const bodies = type === 'text/csv' ? [...BODIES, ...TABLES] : BODIES;
  for (const body of some(bodies)) yield send(() => body, { 'content-type': type });
  for (const mediaType of some(MEDIA_TYPES)) yield send(({ body }) => body ?? Buffer.from('{}'), { 'content-type': mediaType });
  for (const coding of some(CODINGS)) yield send(() => GZIPPED, { 'content-type': type, 'content-encoding': coding });
  yield send(() => null, { 'content-type': type });
}
