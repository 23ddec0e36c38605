import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Requesters' XML, in order. Namespaces' prefixes are dropped. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** It can't be read, and why. */
export class XmlProblem extends Error {}

const DEEPEST = 32;
/** Of the parser's words: some hold all that was open. */
const LONGEST_WORD = 200;
const ATTRIBUTES = ':@';
const TEXT = '#text';
const CDATA = '#cdata';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: CDATA,
  htmlEntities: true,
});

type Parsed = Record<string, unknown>;

/**
 * Reads XML that a stranger wrote. A document type is refused unseen, so there are neither entities of its own nor anything to fetch.
 * @throws XmlProblem
 */
export function parseXml(text: string): Element {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')))
    throw new XmlProblem('a document type is not accepted');
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const valid = XMLValidator.validate(trimmed);
  if (valid !== true) throw new XmlProblem(`${valid.err.msg.slice(0, LONGEST_WORD)} Line ${valid.err.line}`);
  const roots = parsed(trimmed)
    .flatMap((node) => elementOf(node, 0))
    .filter((node) => typeof node !== 'string');
  const [root, second] = roots;
  if (root === undefined || second !== undefined) throw new XmlProblem('there must be one root element');
  return root;
}

/** What passed as XML and is refused all the same: too many levels, names that JavaScript's objects have. */
function parsed(text: string): Parsed[] {
  try {
    return parser.parse(text) as Parsed[];
  } catch (error) {
    throw new XmlProblem((error as Error).message.slice(0, LONGEST_WORD));
  }
}

function elementOf(node: Parsed, depth: number): (Element | string)[] {
  if (depth > DEEPEST) throw new XmlProblem(`there are more than ${DEEPEST} levels`);
  if (TEXT in node) return [String(node[TEXT])];
  if (CDATA in node) return (node[CDATA] as Partial<Record<string, string>>[]).map((part) => part[TEXT] ?? '');
  return Object.entries(node)
    .filter(([name]) => name !== ATTRIBUTES)
    .map(([name, children]) => ({
      name,
      attributes: attributesOf(node),
      children: (children as Parsed[]).flatMap((child) => elementOf(child, depth + 1)),
    }));
}

const attributesOf = (node: Parsed): Readonly<Record<string, string>> => (node[ATTRIBUTES] ?? {}) as Record<string, string>;

export const elements = (parent: Element): Element[] => parent.children.filter((child): child is Element => typeof child !== 'string');

export const all = (parent: Element, name: string): Element[] => elements(parent).filter((child) => child.name === name);

export const first = (parent: Element, name: string): Element | undefined => all(parent, name)[0];

/** The text of an element and of all within it. */
export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The trimmed text of a child; undefined: there is no such child. */
export function textIn(parent: Element, name: string): string | undefined {
  const child = first(parent, name);
  return child === undefined ? undefined : textOf(child).trim();
}

/** What XML 1.0 can't hold, even as a reference. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escapeXml = (text: string): string =>
  text.replaceAll(UNWRITABLE, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
