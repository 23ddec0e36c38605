import type { ProfileLink } from '../input/profile-link.js';
import { warning } from '../warnings.js';
import { misshapen, pageOfTheSite, postWithoutName, type NameShape } from './plain-name.js';
import { fromPost, isPostPath, named, type PlatformRules, type Reading } from './reading.js';
import { isReservedWord } from './reserved-words.js';

/** New names have four characters or more; shorter ones are old and few. The name shown on a channel may be in other letters. */
const SHAPE: NameShape = {
  platform: 'twitch',
  pattern: /^[A-Za-z0-9][A-Za-z0-9_]{0,24}$/,
  words: '4 to 25 letters, digits or underscores (_), as in the channel\u2019s link, even where the channel shows it in other letters',
};
const SHORTEST_TODAY = 4;

/** The chat alone, or the player alone: `/popout/kingjames/chat`. */
const FRAMES = new Set(['popout', 'embed', 'moderator']);
const POSTS = new Set(['clip', 'video', 'v']);
const POSTS_WITHOUT_NAME = new Set(['videos', 'collections', 'clip']);

export const twitchRules: PlatformRules = {
  readName(text) {
    if (!SHAPE.pattern.test(text)) return misshapen(SHAPE, text);
    return named(text, text.toLowerCase(), [
      ...(text.length < SHORTEST_TODAY ? [warning('short_name')] : []),
      ...(isReservedWord('twitch', text) ? [warning('reserved_word')] : []),
    ]);
  },
  readLink(link) {
    if (link.site === 'clips.twitch.tv') return postWithoutName('twitch');
    if (link.site === 'player.twitch.tv') return readPlayer(link);
    return link.site === 'twitch.tv' || link.site === 'go.twitch.tv' ? readPath(link) : pageOfTheSite('twitch');
  },
};

function readPlayer({ param }: ProfileLink): Reading {
  const channel = param('channel');
  return channel === null ? postWithoutName('twitch') : twitchRules.readName(channel);
}

function readPath({ segments }: ProfileLink): Reading {
  const [first, second] = segments;
  if (first === undefined) return pageOfTheSite('twitch');
  const page = first.toLowerCase();
  if (FRAMES.has(page) && second !== undefined) return twitchRules.readName(second);
  if (POSTS_WITHOUT_NAME.has(page) && second !== undefined) return postWithoutName('twitch');
  if (isReservedWord('twitch', first)) return pageOfTheSite('twitch');
  const reading = twitchRules.readName(first);
  return isPostPath(segments, POSTS) ? fromPost(reading) : reading;
}
