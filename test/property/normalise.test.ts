import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformOfHost } from '../../src/handles/input/hosts.js';
import { normalise, type NormalisedHandle } from '../../src/handles/normalise.js';
import { PLATFORMS, type Platform } from '../../src/handles/platforms.js';
import { anyAnswer, LIKE_A_NAME, realAnswer } from '../support/handle-cases/any-answer.js';

const ONE_LINE_KEY = /^[^\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\s]+$/u;
const TITLE_KEY = /^[^\p{Cc}\p{Cs}\s]+(?: [^\p{Cc}\p{Cs}\s]+)*$/u;

const WRAPPINGS: readonly ((typed: string) => string)[] = [
  (typed) => ` ${typed}\n`,
  (typed) => `\u200B${typed}\uFEFF`,
  (typed) => `"${typed}"`,
  (typed) => `**${typed}**`,
  (typed) => `${typed} \u{1F451}`,
  (typed) => `${typed},`,
];

/** As it is composed: an iota below its letter becomes one of its own. */
const sameLength = (name: string): boolean => {
  const composed = name.normalize('NFKC');
  return composed.toUpperCase().length === composed.length;
};

const read = (platform: Platform, typed: string): NormalisedHandle | null => {
  const result = normalise(platform, typed, { accountHasNoName: true });
  return result.ok ? result.handle : null;
};

/** Checks a law on whatever is read as a handle. */
function whateverIsRead(platform: Platform, law: (handle: NormalisedHandle, typed: string) => void): void {
  const tries = fc.property(anyAnswer(platform), (typed) => {
    const handle = read(platform, typed);
    if (handle !== null) law(handle, typed);
  });
  fc.assert(tries, { numRuns: 600 });
}

describe.each(PLATFORMS)('an answer about %s', (platform) => {
  it('is read or refused with a sentence, whatever it is', () => {
    fc.assert(
      fc.property(anyAnswer(platform), (typed) => {
        const result = normalise(platform, typed);
        expect(result.ok ? result.handle.raw === typed : result.problem.message.endsWith(result.problem.remedy)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same handle when it is typed again as it is shown', () => {
    whateverIsRead(platform, ({ key, display }) => expect(read(platform, display)).toMatchObject({ key, display }));
  });

  it('gives the same key when its link is pasted', () => {
    whateverIsRead(platform, ({ key, url }) => expect(read(platform, url)?.key).toBe(key));
  });

  it('gives a key of visible characters, without spaces but between the words of a title', () => {
    whateverIsRead(platform, ({ key }) => expect(key).toMatch(platform === 'wikipedia' ? TITLE_KEY : ONE_LINE_KEY));
  });

  it('is kept only when a database can keep it', () => {
    whateverIsRead(platform, ({ raw }) => expect([raw.includes('\0'), /\p{Cs}/u.test(raw)]).toEqual([false, false]));
  });

  it('gives an https link to the platform itself', () => {
    whateverIsRead(platform, ({ url }) => {
      const { protocol, hostname } = new URL(url);
      expect([protocol, platformOfHost(hostname)]).toEqual(['https:', platform]);
    });
  });

  it('is read the same with what copying puts around it', () => {
    fc.assert(
      fc.property(realAnswer(platform), fc.constantFrom(...WRAPPINGS), (typed, wrapped) => {
        expect(read(platform, wrapped(typed))?.key).toBe(read(platform, typed)?.key);
      }),
    );
  });
});

describe.each(PLATFORMS.filter((platform) => platform !== 'wikipedia'))('a name on %s', (platform) => {
  // Numbers of accounts and channels are told from names by their capitals, and the Turkish i's have no capitals in common with others.
  const hasCase = (name: string): boolean => !/[ıİ]/u.test(name) && !(read(platform, name)?.key.includes(':') ?? false);

  it('is the same in capitals and in small letters', () => {
    fc.assert(
      fc.property(LIKE_A_NAME[platform].filter(hasCase), (name) => {
        expect(read(platform, name.toLowerCase())?.key).toBe(read(platform, name)?.key);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in capitals, where these have the same length', () => {
    fc.assert(
      fc.property(
        LIKE_A_NAME[platform].filter((name) => hasCase(name) && sameLength(name)),
        (name) => {
          expect(read(platform, name.toUpperCase())?.key).toBe(read(platform, name)?.key);
        },
      ),
      { numRuns: 300 },
    );
  });
});
