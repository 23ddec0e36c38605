import type { ReactNode } from 'react';
import type { Athlete } from '../../api/shapes.js';
import { Facts } from './facts.js';

const NAMES = {
  externalId: 'Id',
  sport: 'Sport',
  league: 'League',
  team: 'Team',
  position: 'Position',
  birthDate: 'Born',
  nationality: 'Nationality',
  aliases: 'Also known as',
  notes: 'Notes',
} as const;

/** All that is known of an athlete, the requester's own columns last. */
export function AthleteFacts({ athlete }: { athlete: Athlete & { readonly externalId?: string | null } }): ReactNode {
  const { aliases = [], notes = null, externalId = null } = athlete;
  return (
    <Facts
      of={[
        [NAMES.externalId, externalId === null ? null : <code key="id">{externalId}</code>],
        [NAMES.sport, athlete.sport],
        [NAMES.league, athlete.league],
        [NAMES.team, athlete.team],
        [NAMES.position, athlete.position],
        [NAMES.birthDate, athlete.birthDate],
        [NAMES.nationality, athlete.nationality],
        [NAMES.aliases, aliases.join(', ')],
        [NAMES.notes, notes],
        ...Object.entries(athlete.facts),
      ]}
    />
  );
}

/** What tells an athlete from another of the same name, on one line. */
export function athleteLine({ sport, league, team, position, birthDate }: Athlete): string {
  return [sport, league, team, position, birthDate].filter((part) => part !== null && part !== '').join(' · ');
}
