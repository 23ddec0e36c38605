import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { invalid, type Refusal } from '../shared/refusal.js';

/** A stretch of a list, and where the next one begins; null at the end. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export class PageQuery {
  /** How many items at most. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 50;

  /** The nextCursor of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

/** Where a page begins: the sort key of the last row before it. */
export type Cursor = (string | number | null)[];

const isPart = (part: unknown): boolean => part === null || typeof part === 'string' || typeof part === 'number';

export function readCursor(cursor: string | undefined, parts: number): Cursor | null {
  if (cursor === undefined || cursor === '') return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.length === parts && value.every(isPart)) return value as Cursor;
  } catch {
    // falls through: whatever it was, it is not one of ours
  }
  throw unknownCursor();
}

export const unknownCursor = (): Refusal => invalid('cursor', 'is not one that this list gave out; start again without it');

/**
 * Cuts a page out of `limit + 1` rows: the extra row only says that there is more.
 */
export function toPage<Row, T>(rows: Row[], limit: number, view: (row: Row) => T, key: (row: Row) => Cursor): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(view), nextCursor: more ? Buffer.from(JSON.stringify(key(last))).toString('base64url') : null };
}
