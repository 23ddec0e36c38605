import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from '../../src/handles/normalise.js';
import { PLATFORMS } from '../../src/handles/platforms.js';
import { anyAnswer } from '../support/handle-cases/any-answer.js';
import { anySeed } from '../support/seed.js';

/** The laws of what is read are in test/property; here it is only that nothing breaks, on very many. A failure says its seed. */
it.each(PLATFORMS)('reads or refuses 300,000 answers about %s', (platform) => {
  const isRead = fc.property(anyAnswer(platform), (typed) => {
    const result = normalise(platform, typed);
    expect(result.ok ? result.handle.raw === typed : result.problem.message.endsWith(result.problem.remedy)).toBe(true);
  });
  fc.assert(isRead, { numRuns: 300_000, seed: anySeed });
});
