import ipaddr from 'ipaddr.js';

/** What "on" opens: this machine and private networks. Link-local and carriers' addresses, where clouds answer with their keys, stay shut. */
const OWN_NETWORKS = ['loopback', 'private', 'uniqueLocal'];
/** The one such address that lies in a private network. */
const CLOUD_KEYS = 'fd00:ec2::254';

/** Which addresses beyond the public ones may be reached: none, those of one's own networks, or the ranges listed. */
export type PrivateTargets = boolean | string[];

/**
 * Whether a message may go to this address. Public unicast always; anything else only as the operator allows, and what clouds
 * answer with their keys (link-local) only where it is listed by its range.
 */
export function isAllowed(address: string, privateTargets: PrivateTargets): boolean {
  return isPublic(address) || isPrivatelyAllowed(address, privateTargets);
}

/** An address that the operator opened: it may be reached by plain http too. */
export function isPrivatelyAllowed(address: string, privateTargets: PrivateTargets): boolean {
  if (!ipaddr.isValid(address)) return false;
  // ::ffff:127.0.0.1 is 127.0.0.1.
  const ip = ipaddr.process(address);
  if (typeof privateTargets !== 'boolean') return privateTargets.some((range) => isIn(ip, range));
  return privateTargets && OWN_NETWORKS.includes(ip.range()) && !isIn(ip, CLOUD_KEYS);
}

const isPublic = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

function isIn(ip: ipaddr.IPv4 | ipaddr.IPv6, range: string): boolean {
  const [base, bits] = range.includes('/') ? ipaddr.parseCIDR(range) : wholeAddress(range);
  return ip.kind() === base.kind() && ip.match(base, bits);
}

function wholeAddress(address: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const ip = ipaddr.parse(address);
  return [ip, ip.kind() === 'ipv4' ? 32 : 128];
}
