import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useStore } from '../../ui/use-store.js';
import { Empty } from '../pieces/empty.js';
import { ProblemNote } from '../pieces/problem-note.js';
import { MustEnrol } from '../second-factor/must-enrol.js';
import { texts } from '../texts.js';
import { AccountContext, holds } from './account.js';
import { findSession, type Role, session, signOut } from './session.js';
import { SignIn } from './sign-in.js';

/** Lets in whoever holds one of the roles. A session that ends keeps the page, and what was typed on it, behind the sign-in. */
export function Gate({ roles, children }: { roles: readonly Role[]; children: ReactNode }): ReactNode {
  const now = useStore(session);
  useEffect(() => void findSession(), []);
  if (now.state === 'asking') return null;
  if (now.state === 'failed') return <Failed problem={now.problem} />;
  if (now.state === 'out') return <SignIn ended={false} />;
  if (now.state === 'must enrol') return <MustEnrol />;
  if (!roles.some((role) => holds(now.account, role))) return <NoRole worker={now.account.workerId !== null} />;
  const ended = now.state === 'ended';
  return (
    <AccountContext value={now.account}>
      {ended && <SignIn ended />}
      <div hidden={ended}>{children}</div>
    </AccountContext>
  );
}

function Failed({ problem }: { problem: unknown }): ReactNode {
  return (
    <main className="alone">
      <ProblemNote problem={problem} again={() => void findSession()} />
    </main>
  );
}

function NoRole({ worker }: { worker: boolean }): ReactNode {
  return (
    <main className="alone">
      <Empty title={texts.noRole.title} actions={<Button onClick={() => void signOut()}>{texts.rail.signOut}</Button>}>
        {texts.noRole.text} {worker && <a href="/work">{texts.noRole.worker}</a>}
      </Empty>
    </main>
  );
}
