import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Section } from '../../office/pieces/page.js';
import { PLATFORM_NAMES } from '../../office/pieces/platforms.js';
import { When } from '../../office/pieces/when.js';
import type { Conflict, ConflictMember } from '../../office/shapes/conflict.js';
import { ConflictMemberCard } from './conflict-member-card.js';
import { handleOf } from './handle-of.js';
import { ResolveConflict } from './resolve-conflict.js';
import { texts } from './texts.js';

/** One case: who holds the handle on whose word, side by side. */
export function ConflictCase({ conflict }: { conflict: Conflict }): ReactNode {
  const [asked, setAsked] = useState<ConflictMember | 'neither' | null>(null);
  const open = conflict.status === 'open';
  return (
    <Section title={titleOf(conflict)} lead={<Outcome conflict={conflict} />}>
      <div className="conflict-members">
        {conflict.members.map((member) => (
          <ConflictMemberCard
            key={member.externalId}
            member={member}
            platform={conflict.platform}
            action={open && <Button onClick={() => setAsked(member)}>{texts.keepShort}</Button>}
          />
        ))}
      </div>
      {open && (
        <div className="row">
          <Button onClick={() => setAsked('neither')}>{texts.neither}</Button>
        </div>
      )}
      {asked !== null && <ResolveConflict conflict={conflict} keeper={asked === 'neither' ? null : asked} onClose={() => setAsked(null)} />}
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
  const keeper = conflict.members.find(({ externalId }) => externalId === conflict.keep);
  return (
    <>
      {keeper === undefined ? texts.keptNobody : texts.kept(keeper.name)}, <When at={conflict.resolvedAt} />. {conflict.reason}
    </>
  );
}
