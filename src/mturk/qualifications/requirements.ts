import type { Input } from '../transport/input.js';
import { invalidValue } from '../transport/turk-error.js';

export const COMPARATORS = [
  'LessThan',
  'LessThanOrEqualTo',
  'GreaterThan',
  'GreaterThanOrEqualTo',
  'EqualTo',
  'NotEqualTo',
  'Exists',
  'DoesNotExist',
  'In',
  'NotIn',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const GUARDS = ['Accept', 'PreviewAndAccept', 'DiscoverPreviewAndAccept'] as const;
export type Guard = (typeof GUARDS)[number];

export interface Locale {
  Country: string;
  Subdivision?: string;
}

/** As its requester gave it, to be shown again. */
export interface Requirement {
  QualificationTypeId: string;
  Comparator: Comparator;
  IntegerValues?: number[];
  LocaleValues?: Locale[];
  RequiredToPreview?: boolean;
  ActionsGuarded?: Guard;
}

/** Amazon's own qualifications, which every worker has without asking. */
export const SYSTEM = {
  hitsApproved: '00000000000000000040',
  percentApproved: '000000000000000000L0',
  locale: '00000000000000000071',
  adult: '00000000000000000060',
  masters: '2F1QJWKUDD8XADTFD2Q0G6UTO95ALH',
  mastersInSandbox: '2ARFPLSP75KLA8M8DH1HTEQVJT3SY6',
} as const;

const MASTERS: readonly string[] = [SYSTEM.masters, SYSTEM.mastersInSandbox];
const MOST = 10;
const MOST_INTEGERS = 15;
const MOST_LOCALES = 30;
const LARGEST = 2_147_483_647;
const SETS: readonly Comparator[] = ['In', 'NotIn'];
const LOCALE_COMPARATORS: readonly Comparator[] = ['EqualTo', 'NotEqualTo', 'In', 'NotIn'];

/** Reads and checks the requirements of a HIT. */
export function readRequirements(input: Input): Requirement[] {
  const given = input.objects('QualificationRequirements') ?? [];
  if (given.length > MOST) throw input.invalid('QualificationRequirements', `must have at most ${MOST} members; it has ${given.length}`);
  return given.map(readRequirement);
}

function readRequirement(input: Input): Requirement {
  const typeId = input.text('QualificationTypeId', { most: 64 });
  const comparator = input.oneOf('Comparator', COMPARATORS);
  const integers = readIntegers(input);
  const locales = readLocales(input);
  const preview = input.flag('RequiredToPreview');
  const guarded = input.optionalOneOf('ActionsGuarded', GUARDS);
  checkValues({ typeId, comparator, integers, locales });
  return {
    QualificationTypeId: typeId,
    Comparator: comparator,
    ...(integers !== undefined && { IntegerValues: integers }),
    ...(locales !== undefined && { LocaleValues: locales }),
    ...(preview !== undefined && { RequiredToPreview: preview }),
    ...(guarded !== undefined && { ActionsGuarded: guarded }),
  };
}

const isValue = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= LARGEST;

function readIntegers(input: Input): number[] | undefined {
  const values = input.list('IntegerValues');
  if (values === undefined || values.length === 0) return undefined;
  if (!values.every(isValue)) throw input.invalid('IntegerValues', 'must hold whole numbers');
  return values;
}

function readLocales(input: Input): Locale[] | undefined {
  const locales = input.objects('LocaleValues')?.map((locale) => {
    const Country = locale.text('Country', { most: 2, least: 2 });
    const Subdivision = locale.optionalText('Subdivision', { most: 2, least: 2 });
    if (Subdivision !== undefined && Country !== 'US') throw locale.invalid('Subdivision', 'goes with the Country US only');
    return { Country, ...(Subdivision !== undefined && { Subdivision }) };
  });
  return locales?.length === 0 ? undefined : locales;
}

interface Values {
  typeId: string;
  comparator: Comparator;
  integers: number[] | undefined;
  locales: Locale[] | undefined;
}

function checkValues(values: Values): void {
  const { typeId, comparator, integers, locales } = values;
  const field = 'QualificationRequirements';
  const isPresence = comparator === 'Exists' || comparator === 'DoesNotExist';
  if (isPresence && (integers ?? locales) !== undefined) throw invalidValue(field, `takes no values with the Comparator ${comparator}`);
  if (MASTERS.includes(typeId) && !isPresence) throw invalidValue(field, 'knows Masters only with the Comparator Exists or DoesNotExist');
  if (isPresence) return;
  if (typeId === SYSTEM.locale) checkLocales(field, values);
  else checkIntegers(field, values);
}

function checkLocales(field: string, { comparator, integers, locales = [] }: Values): void {
  if (integers !== undefined) throw invalidValue(field, 'takes LocaleValues for the locale, not IntegerValues');
  if (!LOCALE_COMPARATORS.includes(comparator)) throw invalidValue(field, `compares the locale by ${LOCALE_COMPARATORS.join(', ')} only`);
  checkCount(field, { comparator, count: locales.length, most: MOST_LOCALES, name: 'LocaleValues' });
}

function checkIntegers(field: string, { comparator, integers = [], locales }: Values): void {
  if (locales !== undefined) throw invalidValue(field, 'takes LocaleValues for the locale only');
  checkCount(field, { comparator, count: integers.length, most: MOST_INTEGERS, name: 'IntegerValues' });
}

function checkCount(
  field: string,
  { comparator, count, most, name }: { comparator: Comparator; count: number; most: number; name: string },
): void {
  if (SETS.includes(comparator) ? count >= 1 && count <= most : count === 1) return;
  const rule = SETS.includes(comparator) ? `1 to ${most} ${name}` : `one value in ${name}`;
  throw invalidValue(field, `needs ${rule} with the Comparator ${comparator}; there are ${count}`);
}

/** What a worker holds of one qualification. */
export type Held = { value: number | null } | { locale: Locale };

/** Whether what a worker holds meets a requirement. Who doesn't hold the qualification meets only DoesNotExist. */
export function isMet({ Comparator: comparator, IntegerValues = [], LocaleValues = [] }: Requirement, held: Held | undefined): boolean {
  if (comparator === 'DoesNotExist') return held === undefined;
  if (held === undefined) return false;
  if (comparator === 'Exists') return true;
  if ('locale' in held) return compareLocale(comparator, held.locale, LocaleValues);
  return held.value !== null && COMPARE[comparator](held.value, IntegerValues);
}

const COMPARE: Record<Exclude<Comparator, 'Exists' | 'DoesNotExist'>, (held: number, values: readonly number[]) => boolean> = {
  LessThan: (held, [value = Number.NaN]) => held < value,
  LessThanOrEqualTo: (held, [value = Number.NaN]) => held <= value,
  GreaterThan: (held, [value = Number.NaN]) => held > value,
  GreaterThanOrEqualTo: (held, [value = Number.NaN]) => held >= value,
  EqualTo: (held, [value]) => held === value,
  NotEqualTo: (held, [value]) => held !== value,
  In: (held, values) => values.includes(held),
  NotIn: (held, values) => !values.includes(held),
};

function compareLocale(comparator: Comparator, held: Locale, values: readonly Locale[]): boolean {
  const isOne = values.some(
    ({ Country, Subdivision }) => held.Country === Country && (Subdivision === undefined || held.Subdivision === Subdivision),
  );
  return comparator === 'EqualTo' || comparator === 'In' ? isOne : !isOne;
}

const STRICTNESS: Record<Guard, number> = { Accept: 0, PreviewAndAccept: 1, DiscoverPreviewAndAccept: 2 };

/** Whether an unmet requirement keeps a worker from an action. */
export function guards({ ActionsGuarded, RequiredToPreview }: Requirement, action: 'accept' | 'preview' | 'discover'): boolean {
  const guard = ActionsGuarded ?? (RequiredToPreview === true ? 'PreviewAndAccept' : 'Accept');
  return STRICTNESS[guard] >= { accept: 0, preview: 1, discover: 2 }[action];
}
