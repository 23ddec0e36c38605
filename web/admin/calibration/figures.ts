const SHARE = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });
const CLOSE = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 2 });
const FINE = new Intl.NumberFormat(undefined, { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** As "93.4%", near certainty as "99.53%". From 90 % on never rounded up: nobody is promised a nine that isn't there. */
export function share(value: number): string {
  if (value > 0.99) return CLOSE.format(down(value, 1e4));
  return SHARE.format(value > 0.9 ? down(value, 1e3) : value);
}

const down = (value: number, steps: number): number => Math.floor(value * steps + 1e-6) / steps;

/** As "0.031". */
export const fine = (value: number): string => FINE.format(value);

/** How many nines a share has: two from 99 % on. */
export const ninesOf = (value: number): number => Math.floor(-Math.log10(Math.max(1e-12, 1 - value)) + 1e-9);

/** So wide that two plots, one above the other, begin at the same place. */
export const tick = (value: number): string => share(value).padStart(5, '\u2007');
