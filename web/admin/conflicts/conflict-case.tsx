import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Section } from '../../office/pieces/page.js';
import { PLATFORM_NAMES } from '../../office/pieces/platforms.js';
import { When } from '../../office/pieces/when.js';
import type { Conflict } from '../../office/shapes/conflict.js';
import { useKeys } from '../disputes/use-keys.js';
import { ConflictMemberCard } from './conflict-member-card.js';
import { handleOf } from './handle-of.js';
import { type Keeping, ResolveConflict } from './resolve-conflict.js';
import { texts } from './texts.js';

interface ConflictCaseProps {
  conflict: Conflict;
  /** The keys are for this one. */
  current: boolean;
  onResolved: () => void;
}

/** One case: who holds the handle on whose word, side by side. */
export function ConflictCase({ conflict, current, onResolved }: ConflictCaseProps): ReactNode {
  const [asked, setAsked] = useState<Keeping | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const choices = choicesOf(conflict);
  useEffect(() => {
    if (current) place.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  useKeys(current && asked === null ? Object.fromEntries(choices.map(({ shortcut, keeping }) => [shortcut, () => setAsked(keeping)])) : {});
  const button = ({ shortcut, keeping, label }: OneChoice): ReactNode => (
    <Choice key={shortcut} shortcut={current ? shortcut : undefined} onChoose={() => setAsked(keeping)}>
      {label}
    </Choice>
  );
  return (
    <div ref={place} className={current ? 'conflict-case conflict-case-current' : 'conflict-case'} aria-current={current || undefined}>
      <Section title={titleOf(conflict)} lead={<Outcome conflict={conflict} />}>
        <div className="conflict-members">
          {conflict.members.map((member) => (
            <ConflictMemberCard
              key={member.externalId}
              member={member}
              platform={conflict.platform}
              action={choices.filter(({ keeping }) => typeof keeping === 'object' && keeping.member === member).map(button)}
            />
          ))}
        </div>
        <div className="row">{choices.filter(({ keeping }) => typeof keeping !== 'object').map(button)}</div>
        {asked !== null && (
          <ResolveConflict
            conflict={conflict}
            keeping={asked}
            onClose={() => setAsked(null)}
            onResolved={() => {
              setAsked(null);
              onResolved();
            }}
          />
        )}
      </Section>
    </div>
  );
}

interface OneChoice {
  readonly shortcut: string;
  readonly keeping: Keeping;
  readonly label: string;
}

/** What can be said of a case, each with its key; nothing of one that is resolved. */
function choicesOf({ status, kind, members }: Conflict): OneChoice[] {
  if (status !== 'open') return [];
  const words = texts.choices[kind];
  return [
    ...members.map((member, n) => ({ shortcut: String(n + 1), keeping: { member }, label: words.keep })),
    ...(kind === 'swap'
      ? ([
          { shortcut: 'x', keeping: 'exchange', label: texts.exchange },
          { shortcut: 'b', keeping: 'both', label: texts.both },
        ] as const)
      : []),
    { shortcut: 'n', keeping: 'neither', label: words.neither },
  ];
}

function Choice({ shortcut, onChoose, children }: { shortcut: string | undefined; onChoose: () => void; children: ReactNode }): ReactNode {
  return (
    <Button onClick={onChoose} rightSection={shortcut !== undefined && <kbd>{shortcut}</kbd>}>
      {children}
    </Button>
  );
}

function titleOf(conflict: Conflict): string {
  const platform = PLATFORM_NAMES[conflict.platform];
  return conflict.kind === 'swap' ? texts.swap(platform) : texts.same(handleOf(conflict), platform, conflict.members.length);
}

function Outcome({ conflict }: { conflict: Conflict }): ReactNode {
  if (conflict.resolvedAt === null) {
    return (
      <>
        {texts.since} <When at={conflict.openedAt} />
      </>
    );
  }
  return (
    <>
      {outcomeOf(conflict)}, <When at={conflict.resolvedAt} />. {conflict.reason}
    </>
  );
}

function outcomeOf({ kind, members, keep, outcome }: Conflict): string {
  const keeper = members.find(({ externalId }) => externalId === keep);
  if (keeper !== undefined) return texts.kept(keeper.name);
  if (outcome !== null && outcome !== 'kept' && (kind === 'swap' || outcome !== 'neither')) return texts.outcomes[outcome];
  return kind === 'swap' ? texts.settled : texts.keptNobody;
}
