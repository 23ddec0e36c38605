import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Worker, WorkerStatus } from '../../office/shapes/worker.js';
import { type Act, ChangeStanding } from './change-standing.js';
import { ErasePerson } from './erase-person.js';
import { erasure } from './erasure-texts.js';
import { PasswordLink } from './password-link.js';
import { texts } from './texts.js';
import { VoidBallots } from './void-ballots.js';

/** What can be done about a worker as they stand now. */
const OFFERED: Record<WorkerStatus, readonly Act[]> = {
  registered: ['grant', 'suspend', 'block'],
  in_training: ['grant', 'suspend', 'block'],
  qualified: ['retest', 'withdraw', 'suspend', 'block'],
  suspended: ['reinstate', 'retest', 'block'],
  blocked: ['reinstate'],
};

export function WorkerActions({ worker }: { worker: Worker }): ReactNode {
  const [asked, setAsked] = useState<Act | 'void' | 'erase' | null>(null);
  const close = (): void => setAsked(null);
  return (
    <>
      {OFFERED[worker.status].map((act) => (
        <Button key={act} onClick={() => setAsked(act)}>
          {texts.acts[act].button}
        </Button>
      ))}
      {worker.email !== null && <PasswordLink worker={worker} />}
      <Button onClick={() => setAsked('void')}>{texts.void.button}</Button>
      {worker.email !== null && <Button onClick={() => setAsked('erase')}>{erasure.button}</Button>}
      {asked === 'erase' && <ErasePerson worker={worker} onClose={close} />}
      {asked === 'void' && <VoidBallots worker={worker} onClose={close} />}
      {asked !== null && asked !== 'void' && asked !== 'erase' && <ChangeStanding worker={worker} act={asked} onClose={close} />}
    </>
  );
}
