import type { Input } from '../transport/input.js';

const DEFAULT = 10;
const MOST = 100;

/** Which stretch of a list is asked for. */
export interface PageAsked {
  limit: number;
  /** The sort key of the last item before it. */
  after: (string | null)[];
}

/** Reads MaxResults and NextToken. A token of another list, or one that was altered, is refused. */
export function readPage(input: Input, list: string, parts: number): PageAsked {
  const limit = input.optionalInt('MaxResults', { least: 1, most: MOST }) ?? DEFAULT;
  const token = input.optionalText('NextToken', { most: 255 });
  if (token === undefined) return { limit, after: Array.from({ length: parts }, () => null) };
  try {
    const [of, ...after] = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as string[];
    if (of === list && after.length === parts && after.every((part) => typeof part === 'string')) return { limit, after };
  } catch {
    // falls through: whatever it was, it is not one of ours
  }
  throw input.invalid('NextToken', 'must be one that this operation gave out');
}

/** Cuts a page out of `limit + 1` rows. Each page's token is another, for the last item is; at the end there is none. */
export function cutPage<Row>(
  rows: readonly Row[],
  { limit }: PageAsked,
  list: string,
  key: (row: Row) => string[],
): { rows: Row[]; NextToken?: string } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  if (rows.length <= limit || last === undefined) return { rows: shown };
  return { rows: shown, NextToken: Buffer.from(JSON.stringify([list, ...key(last)])).toString('base64url') };
}

/** A page under the name that clients know its items by. */
export function answerPage<Row>(
  name: string,
  { rows, NextToken }: { rows: readonly Row[]; NextToken?: string },
  view: (row: Row) => unknown,
): Record<string, unknown> {
  return { NumResults: rows.length, [name]: rows.map(view), ...(NextToken !== undefined && { NextToken }) };
}
