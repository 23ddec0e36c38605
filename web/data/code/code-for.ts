/** The question that a view on screen asks of the API. */
export interface Question {
  /** Below /api/v1, such as "/handles". */
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** How the answer holds its rows: in pages with a cursor, as a feed with nextAfter, or as one thing. */
  readonly shape: 'pages' | 'feed' | 'one';
}

export type Language = 'curl' | 'python' | 'sql';

/** The same view as a command, a program and a statement. None holds an API key, so that none is ever copied along. */
export function codeFor(question: Question, origin: string): Record<Language, string> {
  return { curl: curlFor(question, origin), python: pythonFor(question, origin), sql: sqlFor(question, origin) };
}

function addressOf({ path, query }: Question, origin: string): string {
  const asked = given(query);
  const text = new URLSearchParams(asked).toString();
  return `${origin}/api/v1${path}${text === '' ? '' : `?${text}`}`;
}

const given = (query: Question['query']): [string, string][] =>
  Object.entries(query).flatMap(([name, value]): [string, string][] => (value === undefined || value === '' ? [] : [[name, value]]));

function curlFor(question: Question, origin: string): string {
  return `curl -sS -H "Authorization: Bearer $NONET_KEY" \\\n  '${addressOf(question, origin).replaceAll("'", '%27')}'`;
}

function pythonFor(question: Question, origin: string): string {
  const head = ['import json, os, urllib.parse, urllib.request', ''];
  const ask = [
    'def ask(url, **query):',
    '    request = urllib.request.Request(',
    '        url + "?" + urllib.parse.urlencode(query),',
    '        headers={"Authorization": "Bearer " + os.environ["NONET_KEY"]},',
    '    )',
    '    with urllib.request.urlopen(request) as response:',
    '        return json.load(response)',
    '',
  ];
  return [...head, ...ask, ...PYTHON[question.shape](JSON.stringify(`${origin}/api/v1${question.path}`), dictOf(question))].join('\n');
}

/** What a program asks for beyond the view: as much at once as there may be. */
const BEYOND: Record<Question['shape'], Readonly<Record<string, number>>> = {
  one: {},
  pages: { limit: 1000 },
  feed: { limit: 1000, wait: 60 },
};

function dictOf({ query, shape }: Question): string {
  const entries: [string, string | number][] = [...given(query), ...Object.entries(BEYOND[shape])];
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')}}`;
}

const PYTHON: Record<Question['shape'], (url: string, query: string) => string[]> = {
  one: (url, query) => [`print(json.dumps(ask(${url}, **${query}), indent=2))`],
  pages: (url, query) => [
    `query = ${query}`,
    'while True:',
    `    page = ask(${url}, **query)`,
    '    for handle in page["items"]:',
    '        print(handle["externalId"], handle["platform"], handle["handle"])',
    '    if page["nextCursor"] is None:',
    '        break',
    '    query["cursor"] = page["nextCursor"]',
  ],
  feed: (url, query) => [
    '# Keep `after` with what you made of the changes: it is your place in the feed.',
    `query = ${query}`,
    'while True:',
    `    page = ask(${url}, **query)`,
    '    for change in page["items"]:',
    '        print(change["seq"], change["type"], change["externalId"], change["handle"])',
    '    query["after"] = page["nextAfter"]',
  ],
};

function sqlFor(question: Question, origin: string): string {
  const address = addressOf(
    { ...question, query: question.shape === 'one' ? question.query : { ...question.query, limit: '1000' } },
    origin,
  );
  const rows = question.shape === 'one' ? '*' : 'unnest(items, recursive := true)';
  return [
    '-- DuckDB; reads one page, up to 1000 rows. For all of them, make an export.',
    `CREATE OR REPLACE SECRET nonet (TYPE http, BEARER_TOKEN 'your API key', SCOPE '${origin}');`,
    `SELECT ${rows}`,
    `FROM read_json('${address.replaceAll("'", "''")}');`,
  ].join('\n');
}
