import type { ReactNode } from 'react';
import type { Platform } from '../../api/shapes.js';
import { Button } from '../../ui/button.js';
import { t } from '../words.js';
import { AskPanel } from './ask-panel.js';

interface NoAccountProps {
  athleteName: string;
  platform: Platform;
  busy: boolean;
  send: () => void;
  back: () => void;
}

/** An answer can't be taken back, and one stray key shouldn't give one: so this asks once. Enter says yes. */
export function NoAccount({ athleteName, platform, busy, send, back }: NoAccountProps): ReactNode {
  const article = platform === 'wikipedia';
  const title = article ? t.noAccount.titleWikipedia(athleteName) : t.noAccount.title(athleteName, t.platforms[platform]);
  return (
    <AskPanel title={title} body={t.noAccount.body}>
      <div className="actions">
        <Button kind="filled" busy={busy} autoFocus onClick={send}>
          {busy ? t.task.sending : t.noAccount.send}
        </Button>
        <Button onClick={back}>{t.noAccount.back}</Button>
      </div>
    </AskPanel>
  );
}
