import { readInstagramName } from './instagram-name.js';
import { pageOfTheSite, postWithoutName } from './plain-name.js';
import { fromPost, isPostPath, type PlatformRules } from './reading.js';

const POSTS = new Set(['post']);

export const threadsRules: PlatformRules = {
  // In other networks a Threads account shows as @kingjames@threads.net.
  readName: (text) => readInstagramName('threads', text.replace(/@(?:www\.)?threads\.(?:net|com)$/i, '')),
  readLink({ site, segments }) {
    const [first] = segments;
    if (site !== 'threads.net' && site !== 'threads.com') return pageOfTheSite('threads');
    if (first === 't') return postWithoutName('threads');
    if (first === undefined || !first.startsWith('@')) return pageOfTheSite('threads');
    const reading = readInstagramName('threads', first.slice(1));
    return isPostPath(segments, POSTS) ? fromPost(reading) : reading;
  },
};
