import { formatsFor } from '../../ui/format.js';

export const formats = formatsFor('en');

const SHARE = new Intl.NumberFormat(undefined, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const LARGER = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** 0.997 as "99.7%". Never rounded up to certainty: 0.99999 is "99.9%". */
export function confidence(share: number): string {
  return SHARE.format(share < 1 ? Math.min(share, 0.999) : share);
}

/** As "51.2 kB", in steps of a thousand; whole bytes below. */
export function bytes(count: number): string {
  if (count < 1000) return formats.plural(count, { one: '# byte', other: '# bytes' });
  const step = Math.min(LARGER.length, Math.floor(Math.log10(count) / 3));
  const style = { style: 'unit', unit: LARGER[step - 1] ?? 'byte', unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(undefined, style).format(count / 1000 ** step);
}
