import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { NonetMark } from '../../ui/nonet-mark.js';
import { findSession, signOut } from '../shell/session.js';
import { texts as office } from '../texts.js';
import { Enrolment } from './enrolment.js';
import { RecoveryCodes } from './recovery-codes.js';
import { texts } from './texts.js';

/** All that an administrator sees until the second factor that the installation asks for is on. */
export function MustEnrol(): ReactNode {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <main className="alone">
      <p className="brand">
        <NonetMark /> {office.product}
      </p>
      <h1>{codes === null ? texts.must.title : texts.recovery.title}</h1>
      {codes === null ? (
        <>
          <p>{texts.must.text}</p>
          <Enrolment onDone={setCodes} />
          <p>
            <Button size="xs" variant="subtle" onClick={() => void signOut()}>
              {office.rail.signOut}
            </Button>
          </p>
        </>
      ) : (
        <RecoveryCodes codes={codes} onKept={() => void findSession()} />
      )}
    </main>
  );
}
