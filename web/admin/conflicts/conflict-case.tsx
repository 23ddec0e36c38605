import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Section } from '../../office/pieces/page.js';
import { PLATFORM_NAMES } from '../../office/pieces/platforms.js';
import { When } from '../../office/pieces/when.js';
import type { Conflict } from '../../office/shapes/conflict.js';
import { ConflictMemberCard } from './conflict-member-card.js';
import { handleOf } from './handle-of.js';
import { type Keeping, ResolveConflict } from './resolve-conflict.js';
import { texts } from './texts.js';

/** One case: who holds the handle on whose word, side by side. */
export function ConflictCase({ conflict }: { conflict: Conflict }): ReactNode {
  const [asked, setAsked] = useState<Keeping | null>(null);
  const open = conflict.status === 'open';
  const words = texts.choices[conflict.kind];
  return (
    <Section title={titleOf(conflict)} lead={<Outcome conflict={conflict} />}>
      <div className="conflict-members">
        {conflict.members.map((member) => (
          <ConflictMemberCard
            key={member.externalId}
            member={member}
            platform={conflict.platform}
            action={open && <Button onClick={() => setAsked({ member })}>{words.keep}</Button>}
          />
        ))}
      </div>
      {open && (
        <div className="row">
          {conflict.kind === 'swap' && <Button onClick={() => setAsked('both')}>{texts.both}</Button>}
          <Button onClick={() => setAsked('neither')}>{words.neither}</Button>
        </div>
      )}
      {asked !== null && <ResolveConflict conflict={conflict} keeping={asked} onClose={() => setAsked(null)} />}
    </Section>
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

/** Of a pair that looked swapped, "nobody" may also mean both: the reason says which. */
function outcomeOf({ kind, members, keep }: Conflict): string {
  const keeper = members.find(({ externalId }) => externalId === keep);
  if (keeper !== undefined) return texts.kept(keeper.name);
  return kind === 'swap' ? texts.settled : texts.keptNobody;
}
