import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { normalise, type NormalisedHandle } from '../../src/handles/normalise.js';
import { PLATFORM_FACTS, PLATFORMS, searchUrl, type Platform } from '../../src/handles/platforms.js';
import { HANDLE_CASES } from '../support/handle-cases/all-handle-cases.js';

const NBA_TRUTH = '../shared/data/athletes/nba-2016-17.truth.csv';

const keyOf = (platform: Platform, typed: string, accountHasNoName = false): string => {
  const result = normalise(platform, typed, { accountHasNoName });
  return result.ok ? result.handle.key : `refused: ${result.problem.code}`;
};
const codeOf = (platform: Platform, typed: string): string => {
  const result = normalise(platform, typed);
  return result.ok ? `read: ${result.handle.key}` : result.problem.code;
};
const handleOf = (platform: Platform, typed: string): NormalisedHandle => {
  const result = normalise(platform, typed);
  if (!result.ok) throw new Error(`${typed}: ${result.problem.message}`);
  return result.handle;
};
const warningsOf = (platform: Platform, typed: string): string[] => handleOf(platform, typed).warnings.map(({ code }) => code);

const profileOf = (platform: Platform): string => handleOf(platform, HANDLE_CASES[platform].read[0]?.[0] ?? '').url;

describe.each(PLATFORMS)('an answer about %s', (platform) => {
  const { read, numbered, refused } = HANDLE_CASES[platform];

  it.each(read)('%j is the handle %s', (typed, key) => expect(keyOf(platform, typed)).toBe(key));

  it.each(read)('%j can be typed or pasted again as it is shown', (typed, key) => {
    const { display, url } = handleOf(platform, typed);
    expect([keyOf(platform, display), keyOf(platform, url)]).toEqual([key, key]);
  });

  it.each(refused)('%j is refused as %s', (typed, code) => expect(codeOf(platform, typed)).toBe(code));

  it.runIf(numbered.length > 0).each(numbered)('%j stands for the account only when it has no name', (typed, key) => {
    expect(codeOf(platform, typed)).toBe('needs_profile_name');
    expect(keyOf(platform, typed, true)).toBe(key);
  });

  it('keeps what was typed exactly', () => {
    const [typed = ''] = read[0] ?? [];
    expect(handleOf(platform, ` \u200B${typed}\n`).raw).toBe(` \u200B${typed}\n`);
  });

  it('finds its own example readable', () => {
    const examples = PLATFORM_FACTS[platform].placeholder.split(' or ');
    expect(examples.filter((example) => !normalise(platform, example).ok)).toEqual([]);
  });

  it('searches on its own site', () => expect(codeOf(platform, searchUrl(platform, 'Nikola Joki\u0107 & Co'))).toBe('link_not_a_profile'));

  it.each([5_000, 100_000])('refuses a text of %i characters', (length) => {
    expect(codeOf(platform, 'KingJames '.repeat(length / 10))).toBe('handle_invalid');
    expect(codeOf(platform, `https://${'a/'.repeat(length / 2)}`)).toBe('handle_invalid');
  });

  it('refuses a name of 301 characters and padding up to it', () => {
    expect(codeOf(platform, 'a'.repeat(301))).toBe('handle_invalid');
    expect(codeOf(platform, `KingJames${' '.repeat(300)}`)).toBe('handle_invalid');
  });

  it.each(['King\u0000James', 'https://x.com/KingJames?s=\u0000', 'King\uD800James', '\uDC00', 'a\u0007b'])(
    'refuses %j, which no database keeps',
    (typed) => expect(codeOf(platform, typed)).toBe('handle_invalid'),
  );
});

describe('a link of another platform', () => {
  const pairs = PLATFORMS.flatMap((asked) => PLATFORMS.filter((other) => other !== asked).map((other) => [asked, other] as const));

  it.each(pairs)('asked for %s, a profile on %s is named as what it is', (asked, other) => {
    const result = normalise(asked, profileOf(other));
    expect(result).toMatchObject({ ok: false, problem: { code: 'wrong_platform', belongsTo: other } });
    expect(result.ok ? '' : result.problem.message).toContain(PLATFORM_FACTS[other].label);
  });
});

describe('what is said beside a handle', () => {
  it.each([
    ['x', '@KingJames', []],
    ['x', 'abcdefghijklmnop', ['legacy_length']],
    ['x', '@home', ['reserved_word']],
    ['x', 'https://x.com/KingJames/status/1', ['derived_from_post']],
    ['x', 'LeBron_fans', ['fan_marker']],
    ['x', 'NBA', ['organisation']],
    ['instagram', 'explore', ['reserved_word']],
    ['instagram', 'https://www.instagram.com/stories/kingjames/3/', ['derived_from_post']],
    ['facebook', 'groups', ['reserved_word']],
    ['facebook', 'https://www.facebook.com/LeBron/posts/1', ['derived_from_post']],
    ['tiktok', 'https://www.tiktok.com/@kingjames/video/7', ['derived_from_post']],
    ['tiktok', 'https://www.tiktok.com/@kingjames/live', []],
    ['threads', 'https://www.threads.net/@kingjames/post/C', ['derived_from_post']],
    ['youtube', 'https://www.youtube.com/c/LeBronJames', ['legacy_link']],
    ['youtube', '@l\u0435bronjames', ['mixed_script']],
    ['linkedin', 'l\u0435bron-james', ['mixed_script']],
    ['bluesky', 'kingjames', ['inferred_domain']],
    ['bluesky', 'kingjames.bsky.social', []],
    ['bluesky', 'at://kingjames.bsky.social/app.bsky.feed.post/3k', ['derived_from_post']],
    ['twitch', 'xqc', ['short_name']],
    ['twitch', 'directory', ['reserved_word']],
    ['twitch', 'https://www.twitch.tv/kingjames/clip/abc', ['derived_from_post']],
    ['linkedin', 'https://www.linkedin.com/posts/lebron-james_activity-7', ['derived_from_post']],
    ['wikipedia', 'LeBron fans', []],
    ['wikipedia', '\u0421\u0431\u043e\u0440\u043d\u0430\u044f NBA', []],
  ] as const)('on %s, %j warns of %j', (platform, typed, codes) => expect(warningsOf(platform, typed)).toEqual(codes));

  it('marks look-alike letters and never folds them into the key', () => {
    const tricky = handleOf('youtube', '@l\u0435bronjames');
    expect([tricky.confusable, tricky.key]).toEqual([true, 'l\u0435bronjames']);
    expect(handleOf('youtube', '@lebronjames').confusable).toBe(false);
  });

  it('says where a name was taken from', () => {
    expect(handleOf('x', 'https://x.com/KingJames/status/1').derivedFrom).toBe('post');
    expect(handleOf('x', 'https://x.com/KingJames').derivedFrom).toBeNull();
  });

  it('writes a name that reads as something else with an @', () => {
    expect(handleOf('x', 'https://x.com/None')).toMatchObject({ display: '@None', url: 'https://x.com/None', key: 'none' });
  });

  it('tells the worker what to do now', () => {
    const result = normalise('x', 'https://t.co/abc');
    expect(result.ok ? '' : result.problem.message).toContain(result.ok ? '-' : result.problem.remedy);
  });
});

describe('the handles of the NBA season 2016-17', () => {
  it.runIf(existsSync(NBA_TRUTH))('are all read, without a warning, as themselves', () => {
    const rows: { platform: Platform; handle: string }[] = parse(readFileSync(NBA_TRUTH), { columns: true });
    const listed = rows.filter(({ handle }) => handle !== '');
    const odd = listed.filter(
      ({ platform, handle }) => keyOf(platform, handle) !== handle.toLowerCase() || warningsOf(platform, handle).length > 0,
    );

    expect(listed).toHaveLength(445);
    expect(odd.map(({ handle }) => handle)).toEqual([]);
  });
});
