import { describe, expect, it } from 'vitest';
import { pageAt, type Route } from '../../web/office/address/routes.js';
import { EMPTY, requestOf } from '../../web/office/exports/export-draft.js';
import { bytes, confidence } from '../../web/office/pieces/formats.js';

const ROUTES: readonly Route[] = [
  { pattern: '/admin/batches/new', page: () => 'new' },
  { pattern: '/admin/batches/:id', page: ({ id = '' }) => `batch ${id}` },
  { pattern: '/admin/disputes', page: () => 'list', stays: 'disputes' },
  { pattern: '/admin/disputes/:id', page: ({ id = '' }) => `dispute ${id}`, stays: 'disputes' },
];

describe('an address of the console', () => {
  it('draws the first page that fits', () => {
    expect(pageAt(ROUTES, '/admin/batches/new')?.page).toBe('new');
    expect(pageAt(ROUTES, '/admin/batches/b%2F1')?.page).toBe('batch b/1');
  });

  it('draws nothing where there is no page', () => {
    expect([pageAt(ROUTES, '/admin/batches'), pageAt(ROUTES, '/admin/batches/1/2'), pageAt(ROUTES, '/admin/batches/')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('bears a stray percent sign', () => {
    expect(pageAt(ROUTES, '/admin/batches/%')?.page).toBe('batch %');
  });

  it('keeps the page of routes that share one, and no other', () => {
    expect(pageAt(ROUTES, '/admin/disputes')?.key).toBe(pageAt(ROUTES, '/admin/disputes/1')?.key);
    expect(pageAt(ROUTES, '/admin/batches/1')?.key).not.toBe(pageAt(ROUTES, '/admin/batches/2')?.key);
  });
});

describe('a figure', () => {
  it('never rounds a confidence up to certainty', () => {
    expect(confidence(0.99999)).toBe(confidence(0.999));
    expect(confidence(0.99999)).not.toBe(confidence(1));
    expect(confidence(0.9971)).toMatch(/99.7\s?%/);
  });

  it('says how large a file is in the unit that fits', () => {
    expect([0, 1, 812].map(bytes)).toEqual(['0 bytes', '1 byte', '812 bytes']);
    expect(bytes(51_234)).toMatch(/^51.2\skB$/);
    expect(bytes(138_000_000)).toMatch(/^138\sMB$/);
  });
});

describe('an export that is asked for', () => {
  it('says only what it narrows', () => {
    expect(requestOf(EMPTY)).toEqual({ format: 'csv', statuses: ['verified', 'no_account'] });
  });

  it('turns per cent into a share, and leaves Parquet its own compression', () => {
    const asked = requestOf({ ...EMPTY, format: 'parquet', compression: 'gzip', platforms: ['x'], minPercent: 99, after: 41 });

    expect(asked).toEqual({ format: 'parquet', statuses: ['verified', 'no_account'], platforms: ['x'], minConfidence: 0.99, after: 41 });
  });
});
