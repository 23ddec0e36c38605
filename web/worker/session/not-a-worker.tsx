import type { ReactNode } from 'react';
import type { Account } from '../../api/shapes.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { session } from '../here.js';
import { useAttempt } from '../use-attempt.js';
import { t } from '../words.js';

/** An admin or engineer has come to the worker's page. */
export function NotAWorker({ account }: { account: Account }): ReactNode {
  const { busy, run } = useAttempt();
  return (
    <Banner
      tone="warn"
      title={t.door.notWorker}
      actions={
        <Button busy={busy} onClick={() => void run(() => session.signOut('here'))}>
          {t.door.useOther}
        </Button>
      }
    >
      {t.door.notWorkerBody(account.displayName)}
    </Banner>
  );
}
