import { type Held, isMet, type Requirement, SYSTEM } from './requirements.js';

const SYSTEM_NAMES: Readonly<Record<string, string>> = {
  [SYSTEM.hitsApproved]: 'HITs approved',
  [SYSTEM.percentApproved]: 'HITs approved, per cent',
  [SYSTEM.locale]: 'Country',
  [SYSTEM.adult]: 'Adult content agreed to',
  [SYSTEM.masters]: "Nonet's own test passed",
  [SYSTEM.mastersInSandbox]: "Nonet's own test passed",
};

const WORDS: Record<Requirement['Comparator'], string> = {
  LessThan: 'less than',
  LessThanOrEqualTo: 'at most',
  GreaterThan: 'more than',
  GreaterThanOrEqualTo: 'at least',
  EqualTo: 'exactly',
  NotEqualTo: 'not',
  Exists: 'held',
  DoesNotExist: 'not held',
  In: 'one of',
  NotIn: 'none of',
};

export interface Described {
  text: string;
  met: boolean;
  qualificationTypeId: string | null;
}

/** A requirement in a worker's words. `names`: the requesters' own types by their public ids. */
export function describeRequirement(
  requirement: Requirement,
  held: ReadonlyMap<string, Held>,
  names: ReadonlyMap<string, string>,
): Described {
  const { QualificationTypeId: id, Comparator, IntegerValues = [], LocaleValues = [] } = requirement;
  const values = [
    ...IntegerValues,
    ...LocaleValues.map(({ Country, Subdivision }) => (Subdivision === undefined ? Country : `${Country}-${Subdivision}`)),
  ];
  const name = SYSTEM_NAMES[id] ?? names.get(id) ?? 'A qualification that is no more';
  return {
    text: `${name}: ${[WORDS[Comparator], values.join(', ')].filter((part) => part !== '').join(' ')}`,
    met: isMet(requirement, held.get(id)),
    qualificationTypeId: names.has(id) ? id : null,
  };
}
