import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isAllowed, isPrivatelyAllowed, type PrivateTargets } from './allowed-addresses.js';

/** Why nothing is sent to an address, as a sentence for whoever gave it. */
export class TargetRefused extends Error {}

export interface CheckedAddress {
  address: string;
  family: number;
}

export interface Target {
  url: URL;
  /** Every one was checked; the connection goes to one of these and asks no name server again. */
  addresses: CheckedAddress[];
}

/**
 * Resolves where a message would go. Every address of a name must be allowed: one that isn't may be the one that is taken next time.
 * @throws TargetRefused when it may not go there; an error of the name server as it comes
 */
export async function findTarget(address: string, privateTargets: PrivateTargets): Promise<Target> {
  const url = readTarget(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await lookup(host, { all: true, verbatim: true }) : [{ address: host, family: isIP(host) }];
  for (const { address: found } of addresses) {
    if (!isAllowed(found, privateTargets)) throw new TargetRefused(`${host} is ${shown(host, found)}, which is not a public address`);
    if (url.protocol === 'http:' && !isPrivatelyAllowed(found, privateTargets)) throw new TargetRefused('messages go out over https only');
  }
  return { url, addresses };
}

/** What a target must look like, before anything is resolved. */
function readTarget(address: string): URL {
  if (!URL.canParse(address)) throw new TargetRefused('this is no URL');
  const url = new URL(address);
  if (!['https:', 'http:'].includes(url.protocol)) throw new TargetRefused('messages go out over https only');
  if (url.username !== '' || url.password !== '') throw new TargetRefused('a URL must not carry a password: the signature says who sends');
  return url;
}

const shown = (host: string, found: string): string => (host === found ? 'an address of an inner network' : found);
