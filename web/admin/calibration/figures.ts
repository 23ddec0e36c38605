const SHARE = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });
const FINE = new Intl.NumberFormat(undefined, { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** As "99.3%". */
export const share = (value: number): string => SHARE.format(value);
/** As "0.031". */
export const fine = (value: number): string => FINE.format(value);
