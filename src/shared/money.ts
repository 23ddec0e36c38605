/** Money is counted in micro-dollars, where a twentieth of a cent is still exact; the API writes it as decimal dollars. */
const MICROS = 1_000_000n;
const AMOUNT = /^(\d{1,12})(?:\.(\d{1,6}))?$/;

/** What `toMicros` understands, for input checks. */
export const isAmount = (text: string): boolean => AMOUNT.test(text);

/** "0.05" -> 50000n. Dollars with up to six decimals; a RangeError for anything else, signs and exponents included. */
export function toMicros(text: string): bigint {
  const [, dollars, decimals = ''] = AMOUNT.exec(text) ?? [];
  if (dollars === undefined) throw new RangeError(`"${text}" is not an amount of dollars such as 0.05`);
  return BigInt(dollars) * MICROS + BigInt(decimals.padEnd(6, '0'));
}

/** 50000n -> "0.05": the shortest text that is exact, with two decimals at least. Takes PostgreSQL's bigint, which arrives as text. */
export function fromMicros(micros: bigint | string): string {
  const amount = BigInt(micros);
  const size = amount < 0n ? -amount : amount;
  const decimals = (size % MICROS)
    .toString()
    .padStart(6, '0')
    .replace(/0{1,4}$/, '');
  return `${amount < 0n ? '-' : ''}${size / MICROS}.${decimals}`;
}
