import { TurkError } from '../transport/turk-error.js';
import { readForm } from './question-form.js';
import { type Element, parseXml, textIn, textOf, first, XmlProblem } from './xml.js';

export type Question =
  | { kind: 'html'; html: string; frameHeight: number }
  | { kind: 'external'; url: string; frameHeight: number }
  | { kind: 'form'; form: ReturnType<typeof readForm> };

export const MOST_BYTES = 65_535;

/** What the frame is told in its address, and so can't be in it already. */
const FRAME_PARAMETERS = ['assignmentId', 'hitId', 'workerId', 'turkSubmitTo'] as const;

/** Reads the XML of a question. @throws TurkError, worded as Amazon's is, with what is wrong behind it */
export function readQuestion(xml: string): Question {
  return readingXml(() => {
    const root = parseXml(xml);
    if (root.name === 'HTMLQuestion') return readHtml(root);
    if (root.name === 'ExternalQuestion') return readExternal(root);
    if (root.name === 'QuestionForm') return { kind: 'form', form: readForm(root) };
    throw new XmlProblem(`${root.name} is neither HTMLQuestion, QuestionForm nor ExternalQuestion`);
  });
}

/** Runs what reads XML, and says what was wrong with it in Amazon's words. */
export function readingXml<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    throw new TurkError(
      'AWS.MechanicalTurk.XMLParseError',
      'There was an error parsing the XML question or answer data in your request.  Please make sure the data is well-formed and validates against ' +
        `the appropriate schema. Details: ${error.message}.`,
    );
  }
}

function readHtml(root: Element): Question {
  const content = first(root, 'HTMLContent');
  const html = content === undefined ? '' : textOf(content);
  if (html.trim() === '') throw new XmlProblem('HTMLContent is missing or empty');
  return { kind: 'html', html, frameHeight: frameHeight(root) };
}

function readExternal(root: Element): Question {
  const address = textIn(root, 'ExternalURL') ?? '';
  if (!URL.canParse(address)) throw new XmlProblem('ExternalURL is missing or no URL');
  const url = new URL(address);
  // A browser takes this machine for as safe as https; without it nobody could try a page of their own.
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) throw new XmlProblem('ExternalURL must use https');
  const taken = FRAME_PARAMETERS.filter((name) => url.searchParams.has(name));
  if (taken.length > 0) throw new XmlProblem(`ExternalURL must not have the parameter ${taken.join(', ')}`);
  return { kind: 'external', url: address, frameHeight: frameHeight(root) };
}

function frameHeight(root: Element): number {
  const height = textIn(root, 'FrameHeight');
  if (height === undefined || !/^\d{1,5}$/.test(height))
    throw new XmlProblem('FrameHeight must be a whole number of pixels; 0 fills the page');
  return Number(height);
}

/** An external page's address with what it is told appended, whatever it holds already. */
export function addressWith(url: string, parameters: readonly (readonly [string, string])[]): string {
  const [before = '', hash] = url.split('#', 2);
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const glue = before.includes('?') ? (/[?&]$/.test(before) ? '' : '&') : '?';
  return `${before}${glue}${query}${hash === undefined ? '' : `#${hash}`}`;
}
