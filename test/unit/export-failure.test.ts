import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../src/export/explain-failure.js';
import { PlainError } from '../../src/shared/plain-error.js';

describe('why an export failed', () => {
  it('says what to mend when the store is at fault', () => {
    expect(explainFailure(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toMatch(/disk .* is full\. Make room/);
    expect(explainFailure(Object.assign(new Error('open'), { code: 'EACCES' }))).toMatch(/NONET_EXPORT_STORE/);
  });

  it("keeps a sentence that was meant for people, and keeps a fault's details to itself", () => {
    expect(explainFailure(new PlainError('zstd needs Node 22.15 or later.'))).toBe('zstd needs Node 22.15 or later.');
    expect(explainFailure(new Error('relation "registry" does not exist'))).not.toContain('registry');
  });
});
