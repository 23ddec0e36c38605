import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useStore } from '../../ui/use-store.js';
import { kept } from '../kept-choices.js';
import { t } from '../words.js';

export function KeysDialog({ close }: { close: () => void }): ReactNode {
  return (
    <Dialog title={t.keys.title} onClose={close}>
      <dl className="keys">
        {t.keys.list.map(([key, what]) => (
          <div key={key} className="keys-row">
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{t.keys.note}</p>
      <KeysSwitch />
      <Button data-first onClick={close}>
        {t.close}
      </Button>
    </Dialog>
  );
}

/** Single keys can be switched off, for those whose software sends stray ones. */
export function KeysSwitch(): ReactNode {
  const on = useStore(kept.keys);
  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={(event) => kept.keys.set(event.target.checked)} />
      {t.account.keysOn}
    </label>
  );
}
