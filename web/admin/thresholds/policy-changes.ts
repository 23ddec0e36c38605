import { formats } from '../../office/pieces/formats.js';
import type { Policy } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

/** What differs between two policies, in words: "must agree 7 → 5". */
export function changesInWords(before: Partial<Policy>, after: Partial<Policy>): string[] {
  const fields = Object.keys(texts.versions.names) as (keyof Policy)[];
  return fields
    .filter((field) => field in after && before[field] !== after[field])
    .map((field) => texts.versions.change(texts.versions.names[field], said(before[field]), said(after[field])));
}

function said(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return texts.versions.off;
  if (typeof value === 'boolean') return value ? texts.versions.on : texts.versions.off;
  return typeof value === 'number' ? formats.number(value) : value;
}
