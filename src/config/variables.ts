import { existsSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { type Variable, shownAsLength, shownWithoutPassword } from './variable-reader.js';

/** What each kind of variable may be. */

export function choice<T extends string>(...values: readonly T[]): Variable<T> {
  return { mayBe: values.map((value) => `"${value}"`).join(' or '), parse: (text) => values.find((value) => value === text) };
}

export const anyText: Variable<string> = { mayBe: 'any text', parse: (text) => text };

export const onOff: Variable<boolean> = { mayBe: '"on" or "off"', parse: (text) => ({ on: true, off: false })[text] };

export const portNumber: Variable<number> = {
  mayBe: 'a whole number from 0 (any free port) to 65535',
  parse: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined),
};

export function wholeNumber(least: number, most: number): Variable<number> {
  return {
    mayBe: `a whole number from ${least} to ${most}`,
    parse: (text) => (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined),
  };
}

export const hostName: Variable<string> = {
  mayBe: 'an IP address or a host name, such as 127.0.0.1 or 0.0.0.0',
  parse: (text) => (isIP(text) !== 0 || /^(?=.{1,253}$)[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text) ? text : undefined),
};

export function urlOf(protocols: readonly string[], example: string): Variable<string> {
  return {
    mayBe: `a URL such as ${example}`,
    parse: (text) => (URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text : undefined),
    show: shownWithoutPassword,
  };
}

/** One server; or some nodes of a cluster, the others are found through them. */
export const redisAddress: Variable<string> = {
  mayBe:
    'a URL such as redis://host:6379, or those of a cluster\u2019s nodes with commas between, all redis:// or all rediss:// and without a database',
  parse: (text) => {
    const addresses = text.split(',').map((address) => address.trim());
    if (!addresses.every((address) => URL.canParse(address))) return undefined;
    const urls = addresses.map((address) => new URL(address));
    const protocols = new Set(urls.map(({ protocol }) => protocol));
    const isRedis = protocols.size === 1 && (protocols.has('redis:') || protocols.has('rediss:'));
    // A cluster has no numbered databases.
    const isUsable = urls.length === 1 || urls.every(({ pathname }) => pathname === '' || pathname === '/');
    return isRedis && isUsable ? addresses.join(',') : undefined;
  },
  show: (text) => text.split(',').map(shownWithoutPassword).join(' and '),
};

/** The address that people and collectors know this installation by, without a slash at its end. */
export const publicUrl: Variable<string> = {
  mayBe: 'the http or https address of this installation, such as https://nonet.example.org',
  parse: (text) => {
    if (!URL.canParse(text)) return undefined;
    const url = new URL(text);
    const plain = url.search === '' && url.hash === '' && url.username === '';
    return plain && ['http:', 'https:'].includes(url.protocol) ? url.href.replace(/\/+$/, '') : undefined;
  },
  show: shownWithoutPassword,
};

export const folder: Variable<string> = {
  mayBe: 'a folder (it is made when it is missing)',
  parse: (text) => {
    const full = path.resolve(text);
    return existsSync(full) && !statSync(full).isDirectory() ? undefined : full;
  },
};

export const email: Variable<string> = {
  mayBe: 'an e-mail address',
  parse: (text) => (/^[^\s@]+@[^\s@]+$/.test(text) && text.length <= 254 ? text : undefined),
};

export function secretOf(least: number): Variable<string> {
  return {
    mayBe: `any text of ${least} characters or more`,
    parse: (text) => (text.length >= least ? text : undefined),
    show: shownAsLength,
  };
}

/** All addresses, none, or those listed. */
function onOffOrAddresses(addresses: string): Variable<boolean | string[]> {
  return {
    mayBe: `"on", "off", or ${addresses}, separated by commas, such as 10.0.0.0/8,192.168.1.7`,
    parse: (text) => {
      const known = onOff.parse(text);
      if (known !== undefined) return known;
      const ranges = text.split(',').map((range) => range.trim());
      return ranges.every(isAddressRange) ? ranges : undefined;
    },
  };
}

/** Whose word on the client's address is taken: nobody's, everybody's, or that of the proxies listed. */
export const trustedProxies = onOffOrAddresses('the addresses of your proxies');

/** Which addresses that aren't public may be sent to. */
export const privateTargets = onOffOrAddresses('the addresses of inner machines that may be sent to');

function isAddressRange(range: string): boolean {
  const [address = '', bits, ...rest] = range.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  return version !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}
