import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../../src/http/outgoing/allowed-addresses.js';
import { findTarget, TargetRefused } from '../../../src/http/outgoing/find-target.js';

const INNER = ['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.0.1', '::1', 'fd12::1', '::ffff:127.0.0.1', '::ffff:7f00:1'];
const NOWHERE = [
  '0.0.0.0',
  '169.254.169.254',
  'fe80::1',
  'fd00:ec2::254',
  '100.100.100.200',
  '224.0.0.1',
  '255.255.255.255',
  '64:ff9b::7f00:1',
];
const PUBLIC = ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'];

describe('an address that a user gave', () => {
  it.each(PUBLIC)('may be %s', (address) => expect(isAllowed(address, false)).toBe(true));
  it.each([...INNER, ...NOWHERE])('may not be %s', (address) => expect(isAllowed(address, false)).toBe(false));
  it.each(INNER)('may be %s where the operator opens private networks', (address) => expect(isAllowed(address, true)).toBe(true));
  it.each(NOWHERE)('may not be %s even then', (address) => expect(isAllowed(address, true)).toBe(false));

  it('may be what the operator lists, and nothing beside it', () => {
    expect(isAllowed('10.0.0.7', ['10.0.0.0/24', '169.254.1.1'])).toBe(true);
    expect(isAllowed('169.254.1.1', ['10.0.0.0/24', '169.254.1.1'])).toBe(true);
    expect(isAllowed('10.0.1.7', ['10.0.0.0/24', '169.254.1.1'])).toBe(false);
    expect(isAllowed('::1', ['10.0.0.0/24'])).toBe(false);
  });
});

describe('a target', () => {
  it.each([
    'http://127.0.0.1:9/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
    'https://169.254.169.254/latest/meta-data/',
    'http://93.184.215.14/',
    'https://me:hush@93.184.215.14/',
    'ftp://93.184.215.14/',
    'file:///etc/passwd',
    'nonsense',
  ])('is not %s', (url) => expect(findTarget(url, false)).rejects.toThrow(TargetRefused));

  it('carries the addresses that were checked', async () => {
    expect((await findTarget('https://93.184.215.14:8443/hook?a=b', false)).addresses).toEqual([{ address: '93.184.215.14', family: 4 }]);
  });

  it('is reached by plain http only inside what the operator opened', async () => {
    expect((await findTarget('http://127.0.0.1:9/', true)).url.port).toBe('9');
    await expect(findTarget('http://93.184.215.14/', true)).rejects.toThrow('https');
  });
});
