/** A uuid has 128 bits; in base 36 that is at most 25 digits. */
const DIGITS = 25;
const LENGTH = 30;
const LARGEST = 1n << 128n;

/**
 * The second id that everything here has, in Mechanical Turk's form: 30 capitals and digits that begin with 3 (a worker's with A).
 * It is the first id in another spelling, so nothing has to be stored and nothing can disagree.
 */
export const publicId = (uuid: string): string => spelt('3', uuid);
export const publicWorkerId = (uuid: string): string => spelt('A', uuid);

const spelt = (first: string, uuid: string): string =>
  first +
  BigInt(`0x${uuid.replaceAll('-', '')}`)
    .toString(36)
    .toUpperCase()
    .padStart(LENGTH - 1, '0');

/** The uuid behind a public id; undefined when it can be nobody's. */
export const readPublicId = (id: string): string | undefined => readAs('3', id);
export const readPublicWorkerId = (id: string): string | undefined => readAs('A', id);

function readAs(first: string, id: string): string | undefined {
  if (id.length !== LENGTH || !id.startsWith(first) || !/^[0-9A-Z]+$/.test(id)) return undefined;
  const digits = id.slice(1);
  if (!digits.startsWith('0'.repeat(LENGTH - 1 - DIGITS))) return undefined;
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  if (value >= LARGEST) return undefined;
  const hex = value.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
