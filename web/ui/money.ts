const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Adds two decimal amounts exactly, as the ledger does: "0.10" and "0.05" give "0.15". */
export function addMoney(left: string, right: string): string {
  const places = Math.max(placesOf(left), placesOf(right));
  return written(scaled(left, places) + scaled(right, places), places);
}

function placesOf(amount: string): number {
  return DECIMAL.exec(amount)?.[3]?.length ?? 0;
}

function scaled(amount: string, places: number): bigint {
  const found = DECIMAL.exec(amount);
  if (found === null) throw new RangeError(`${amount} is not a decimal amount`);
  const [, sign = '', whole = '0', part = ''] = found;
  return BigInt(`${sign}${whole}${part.padEnd(places, '0')}`);
}

function written(value: bigint, places: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const sign = value < 0n ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
