import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.js';
import { t } from '../words.js';
import { EraseDialog } from './erase-dialog.js';

/** What is kept about the worker: to take along, or to have erased. */
export function OwnData({ email }: { email: string }): ReactNode {
  const [asked, setAsked] = useState(false);
  return (
    <section className="stack-close" aria-labelledby="own-data">
      <h2 id="own-data">{t.erasure.section}</h2>
      <p>
        <a href="/api/v1/workers/me/export" download>
          {t.erasure.download}
        </a>
      </p>
      <div>
        <Button onClick={() => setAsked(true)}>{t.erasure.open}</Button>
      </div>
      {asked && <EraseDialog email={email} onClose={() => setAsked(false)} />}
    </section>
  );
}
