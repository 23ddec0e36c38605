import { describe, expect, it } from 'vitest';
import { parseXml, XmlProblem } from '../../../src/mturk/question/xml.js';

/** As long as a question may be. */
const MOST = 131_072;
const filled = (piece: string): string => piece.repeat(MOST / piece.length);

const BOMBS: Record<string, string> = {
  'entities in entities': `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><a>&b;</a>`,
  'a file of the server': '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>',
  'thousands of levels': `${'<a>'.repeat(MOST / 7)}${'</a>'.repeat(MOST / 7)}`,
  'tags that nobody closes': filled('<a>'),
  'closing tags alone': filled('</a>'),
  'character data that doesn’t end': `<a>${filled('<![CDATA[')}</a>`,
  'comments that don’t end': `<a>${filled('<!--')}</a>`,
  'nothing but beginnings': filled('<'),
  'equal signs': `<a ${filled('=')}>`,
  'a name that every object has': '<__proto__><a/></__proto__>',
  'an attribute that every object has': '<a __proto__="1"/>',
};

describe('XML that strangers wrote', () => {
  it.each(Object.entries(BOMBS))('is refused with a short sentence: %s', (_, xml) => {
    let refused: unknown;
    try {
      parseXml(xml);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(XmlProblem);
    expect((refused as Error).message.length).toBeLessThan(300);
  });

  it.each([
    ['thousands of references', `<a>${filled('&amp;')}</a>`],
    ['thousands of attributes', `<a ${Array.from({ length: 9_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`],
    ['thousands of children', `<a>${filled('<b/>')}</a>`],
  ])('is read when it has %s', (_, xml) => {
    expect(parseXml(xml).name).toBe('a');
  });
});
