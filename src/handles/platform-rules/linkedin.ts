import { foldCase } from '../input/fold-case.js';
import type { ProfileLink } from '../input/profile-link.js';
import { misshapen, otherPage, pageOfTheSite, postWithoutName, type NameShape } from './plain-name.js';
import { fromPost, named, type PlatformRules, type Reading } from './reading.js';

const SHAPE: NameShape = {
  platform: 'linkedin',
  pattern: /^(?=.*[\p{L}\p{Nd}])[\p{L}\p{M}\p{Nd}-]{3,100}$/u,
  words: '3 to 100 letters, digits or hyphens',
};

/** Made for one visitor's session, not the person's name: nobody else arrives there. */
const SESSION_ID = /^acoaa[a-z0-9_-]{15,}$/i;
const OTHER_PAGES: Record<string, string> = {
  company: 'a company',
  school: 'a school',
  showcase: 'a brand',
  groups: 'a group',
  jobs: 'a job',
  pulse: 'an article',
};

export const linkedinRules: PlatformRules = {
  readName(text) {
    if (SESSION_ID.test(text)) {
      return otherPage(
        'linkedin',
        'This link works for your own visit only.',
        'Open it, wait until the page is there, and copy the address again: it then ends in the person\u2019s name.',
      );
    }
    return SHAPE.pattern.test(text) ? named(text, foldCase(text)) : misshapen(SHAPE, text);
  },
  readLink(link) {
    if (!/^(?:[a-z]{2}\.)?linkedin\.com$/.test(link.site)) return pageOfTheSite('linkedin');
    const segments = link.segments[0] === 'mwlite' || link.segments[0] === 'comm' ? link.segments.slice(1) : link.segments;
    return readPath({ ...link, segments });
  },
};

function readPath({ segments: [first = '', second] }: ProfileLink): Reading {
  const page = first.toLowerCase();
  const other = OTHER_PAGES[page];
  if (other !== undefined) return otherPage('linkedin', `This link leads to the page of ${other}, not of a person.`);
  if (page === 'feed' || page === 'video') return postWithoutName('linkedin');
  if (second === undefined) return pageOfTheSite('linkedin');
  if (page === 'in') return linkedinRules.readName(second);
  // `/posts/<name>_<first words>-activity-<number>`: a name has no underscore.
  if (page === 'posts' && second.includes('_')) return fromPost(linkedinRules.readName(second.replace(/_.*$/s, '')));
  if (page === 'pub') {
    return otherPage(
      'linkedin',
      'This is an old kind of link.',
      'Open it and copy the address of the page that you arrive at: it has linkedin.com/in/ in it.',
    );
  }
  return pageOfTheSite('linkedin');
}
