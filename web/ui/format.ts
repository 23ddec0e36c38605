/** Figures, money, times and plurals. Words follow the language of the texts, figures the reader's own locale. */
export interface Formats {
  /** Decimal USD such as "0.05", in the reader's way of writing money. */
  money(amount: string): string;
  /** As money, with a plus or minus sign: for ledgers. */
  signedMoney(amount: string): string;
  number(value: number): string;
  /** 0 to 1, as a whole percentage. */
  percent(share: number): string;
  /** "3 minutes ago", "in 2 days"; both are moments in milliseconds. */
  ago(at: number, now: number): string;
  /** Date and time in full. */
  exact(at: number): string;
  /** A day, a month or a year as written in lists: "1993-03-11", "1993-03", "1993"; anything else as it stands. */
  partialDate(date: string): string;
  list(items: readonly string[]): string;
  /** Picks the form for the count and puts the count where # stands. */
  plural(count: number, forms: { one?: string; few?: string; many?: string; other: string }): string;
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** By the number of parts that are known. */
const PARTIAL_DATES: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** `language` is the texts' own (for words), `locale` the reader's (for figures; undefined: the browser's). */
export function formatsFor(language: string, locale?: string): Formats {
  const currency = { style: 'currency', currency: 'USD', minimumFractionDigits: 2, maximumFractionDigits: 4 } as const;
  const money = new Intl.NumberFormat(locale, currency);
  const signed = new Intl.NumberFormat(locale, { ...currency, signDisplay: 'exceptZero' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const list = new Intl.ListFormat(language);
  const plurals = new Intl.PluralRules(language);
  return {
    money: (amount) => money.format(Number(amount)),
    signedMoney: (amount) => signed.format(Number(amount)),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    ago(at, now) {
      const seconds = Math.round((at - now) / 1000);
      const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
      return relative.format(Math.trunc(seconds / length), unit);
    },
    exact: (at) => exact.format(at),
    partialDate(date) {
      const style = /^\d{4}(-\d\d){0,2}$/.test(date) ? PARTIAL_DATES[date.split('-').length] : undefined;
      const moment = Date.parse(date);
      return style === undefined || Number.isNaN(moment)
        ? date
        : new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(moment);
    },
    list: (items) => list.format(items),
    plural(count, forms) {
      const form = plurals.select(count);
      const text = (form in forms ? forms[form as keyof typeof forms] : undefined) ?? forms.other;
      return text.replace('#', number.format(count));
    },
  };
}
