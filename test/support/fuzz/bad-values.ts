import fc from 'fast-check';

/** Text that programs trip over, as it is. */
const TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udfffb',
  '\u202e\u200b\ufeff',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤a͙̹̳͛ͥ̽ͥl̢̧̢͖̪͓',
  '👩‍👩‍👧‍👦'.repeat(50),
  'ﷺ'.repeat(300),
  '١٢٣',
  'x'.repeat(70_000),
  '=HYPERLINK("http://x","y")',
  "'; drop table account; --",
  '%00%ff%',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  '0x7fffffff',
  '-1',
  '1.5',
  '2147483648',
  '9007199254740993',
  '99999999999999999999999999',
  'infinity',
  '-infinity',
  'now',
  '0000-00-00',
  '2026-02-30',
  '294277-01-01T00:00:00Z',
  '+275760-09-13T00:00:00.000Z',
  '-271821-04-20T00:00:00.000Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999+14:00',
  '2026-01-01T00:00:00.000000000000000000001Z',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '{00000000-0000-0000-0000-000000000000}',
  'constructor',
  '__proto__',
  'toString',
  'http://[::1]:1/',
  'https://user:password@127.0.0.1/',
  'https://\u2488\u2488/',
  'https://xn--a',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'a@b',
  `${'a'.repeat(64)}@${'b'.repeat(180)}.example`,
  '* * * * * *',
  '0 0 30 2 *',
  '@yearly',
  'Europe/Nowhere',
  'W10',
  'WzFd',
  'W251bGxd',
  'W251bGwsbnVsbF0',
  'WyJhIiwiYiJd',
  'WyIyMDI2LTAxLTAxIiwieCJd',
  'WzFlMzA4LCJhIl0',
  'WyJcdTAwMDAiLCJcdWQ4MDAiXQ',
  'WyJpbmZpbml0eSIsIjAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMCJd',
];

const nested = (levels: number, open: string, close: string): string => `${open.repeat(levels)}1${close.repeat(levels)}`;

/** JSON that is no text: as it is written, since some of it no program would write. */
const JSONS = [
  'null',
  'true',
  'false',
  '0',
  '-0',
  '-1',
  '1',
  '1.5',
  '1e400',
  '-1e400',
  '5e-324',
  '2147483648',
  '-2147483649',
  '4294967296',
  '9007199254740993',
  '9223372036854775808',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  '[{}]',
  '["x","x"]',
  '["\\u0000"]',
  '["\\ud800"]',
  '[1,"1",true,null,{}]',
  `[${'0,'.repeat(20_000)}0]`,
  `["${'x'.repeat(70_000)}"]`,
  '{"length":1000000000}',
  '{"length":-1}',
  '{"":""}',
  '{"\\u0000":1}',
  '{"\\ud800":1}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  '{"toString":1,"valueOf":1,"hasOwnProperty":1}',
  '{"then":"x"}',
  '{"toJSON":"x"}',
  '{"$ne":null}',
  '{"a":{"b":{"c":{"d":null}}}}',
  nested(31, '[', ']'),
  nested(40, '[', ']'),
  nested(40, '{"a":', '}'),
  nested(20_000, '[', ']'),
  nested(20_000, '{"a":', '}'),
];

/** Whole bodies that are no JSON object, or none of ours. */
export const BODIES: Buffer[] = [
  '',
  ' ',
  '{',
  '}',
  '{"a"',
  "{'a':1}",
  '{"a":1,}',
  '{"a":1}{"a":1}',
  '\ufeff{}',
  'null',
  'true',
  '1',
  '"text"',
  '[]',
  '[{}]',
  'NaN',
  '{"unknown":1}',
  '{"a":1,"a":2}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{}}}',
  '{"\\u005f_proto__":1}',
  nested(200_000, '[', ']'),
  nested(100_000, '{"a":', '}'),
  `{"a":"${'x'.repeat(1_100_000)}"}`,
]
  .map((text) => Buffer.from(text))
  .concat([Buffer.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), Buffer.alloc(100)]);

/** Of a zip bomb, its first bytes: nothing here unpacks. */
export const GZIPPED = Buffer.from('1f8b0800000000000003abae050043bfa6a302000000', 'hex');

export const CODINGS = ['gzip', 'deflate', 'br', 'zstd', 'x'];

/** Files of rows that are none. */
export const TABLES: Buffer[] = [
  'external_id,name\n',
  'name,name\na,b',
  'external_id,name\n"a,b',
  'external_id,name\n"a"b,c',
  'external_id,name\na\0,b',
  'external_id,name\r\r\ra,b\r',
  'external_id,name\n=1+1,@SUM(A1)\n-1,\t=1',
  `external_id,name${',x'.repeat(20_000)}\n1`,
  `external_id,name\n${'x'.repeat(500_000)},b`,
  `external_id,name\n${'a,b\n'.repeat(3_000)}`,
  '__proto__,constructor\na,b',
  'external_id,name,__proto__,constructor,toString\na,b,c,d,e',
].map((text) => Buffer.from(text));

export const QUERIES = [
  'unknown=1',
  '__proto__=1',
  '__proto__[a]=1',
  'constructor=1',
  'limit=1&limit=2',
  'limit[]=1',
  'limit[a]=1',
  'cursor=1&cursor=2',
  '%',
  '%zz=1',
  'a=%ff',
  '=',
  '&&&',
  `a=${'b'.repeat(8_000)}`,
];

export const MEDIA_TYPES = [
  'text/plain',
  'text/xml',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/json;',
  'application/jsonx',
  'application/merge-patch+json',
  ';;;',
  '/',
  'a'.repeat(5_000),
];

/** Half of a surrogate pair as readily as anything else. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

const anyText = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: anyUnit, maxLength: 20 }),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

const anyJson = fc.oneof(
  fc.constantFrom(...JSONS),
  anyText.map((text) => JSON.stringify(text)),
  fc.json({ maxDepth: 3 }),
  fc.double().map(String),
  fc.bigInt().map(String),
);

export type Seed = number;

/** Some of the values that programs trip over, and some random ones: always the same for the same seed. */
export const someTexts = (seed: Seed, count: number): string[] => fc.sample(anyText, { seed, numRuns: count });

/** The same as JSON, as it is written in a body. */
export const someJsons = (seed: Seed, count: number): string[] => fc.sample(anyJson, { seed, numRuns: count });

/** All of the known ones. */
export const KNOWN_TEXTS: readonly string[] = TEXTS;
export const KNOWN_JSONS: readonly string[] = [...JSONS, ...TEXTS.map((text) => JSON.stringify(text))];
