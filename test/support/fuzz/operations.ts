import type { RunningApp } from '../app.js';
import { isFor, ROWS, type Row } from '../access/table.js';

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
}

interface Described {
  parameters?: { name: string; in: 'path' | 'query' | 'header' }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
}

/** Where a request can be made wrong: a parameter, or a field of the body by the names on the way to it. */
export type Aim =
  | { in: 'query' | 'header'; name: string }
  | { in: 'path'; place: number; name: string }
  | { in: 'body'; way: (string | number)[] };

/** An operation of the API description, with the table's row that says how to call it rightly. */
export interface Operation {
  name: string;
  row: Row;
  aims: Aim[];
  mediaTypes: string[];
}

/** Every operation that the server's own description names. */
export async function operationsOf(nonet: RunningApp): Promise<Operation[]> {
  const { body } = await nonet.http.get('/api/openapi.json').expect(200);
  const document = body as Document;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const route = { method: method.toUpperCase(), path: path.replaceAll(/\{(\w+)\}/g, ':$1') };
      const row =
        ROWS.find((each) => each.method === route.method && each.path.replace(/\?.*/, '') === path) ??
        ROWS.find((each) => isFor(each, route));
      if (row === undefined) throw new Error(`${route.method} ${path} has no row in test/support/access/table.ts`);
      return {
        name: `${route.method} ${path}`,
        row,
        aims: aimsOf(document, path, described),
        mediaTypes: Object.keys(described.requestBody?.content ?? {}),
      };
    }),
  );
}

function aimsOf(document: Document, path: string, { parameters = [], requestBody }: Described): Aim[] {
  const parts = path.split('/');
  const named = parameters.map((parameter): Aim => {
    const { in: where, name } = parameter;
    return where === 'path' ? { in: where, name, place: parts.indexOf(`{${name}}`) } : { in: where, name };
  });
  const schema = requestBody?.content['application/json']?.schema;
  return [...named, ...(schema === undefined ? [] : waysInto(document, schema).map((way): Aim => ({ in: 'body', way })))];
}

/** To each field, and to what is in it. */
function waysInto(document: Document, schema: Schema, above: (string | number)[] = []): (string | number)[][] {
  if (above.length > 5) return [];
  const { $ref, properties = {}, items, allOf = [], anyOf = [] } = schema;
  const referred = $ref === undefined ? [] : [document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}];
  return [
    ...[...referred, ...allOf, ...anyOf].flatMap((part) => waysInto(document, part, above)),
    ...Object.entries(properties).flatMap(([name, inner]) => [[...above, name], ...waysInto(document, inner, [...above, name])]),
    ...(items === undefined ? [] : [[...above, 0], ...waysInto(document, items, [...above, 0])]),
  ];
}
