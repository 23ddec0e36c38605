import type { ReactNode } from 'react';
import type { ReturnReason } from '../../api/shapes.js';
import { Button } from '../../ui/button.js';
import { t } from '../words.js';
import { AskPanel } from './ask-panel.js';

interface GiveBackProps {
  reward: string;
  busy: boolean;
  choose: (reason: ReturnReason) => void;
  back: () => void;
}

/** "I can't tell", with its reasons, and what each of them means for the worker. */
export function GiveBack({ reward, busy, choose, back }: GiveBackProps): ReactNode {
  const reasons: readonly (readonly [ReturnReason, string, string])[] = [
    ['cannot_tell', t.giveBack.cannot_tell, t.giveBack.cannotTellHint(halfOf(reward))],
    ['skip', t.giveBack.skip, t.giveBack.skipHint],
    ['broken', t.giveBack.broken, t.giveBack.brokenHint],
  ];
  return (
    <AskPanel title={t.giveBack.title} body={busy ? t.giveBack.returning : t.giveBack.body}>
      <ul className="stack">
        {reasons.map(([reason, name, hint], index) => (
          <li key={reason} className="reason">
            <Button busy={busy} autoFocus={index === 0} onClick={() => choose(reason)} aria-describedby={`why-${reason}`}>
              {name}
            </Button>
            <p className="small soft" id={`why-${reason}`}>
              {hint}
            </p>
          </li>
        ))}
      </ul>
      <div>
        <Button kind="bare" onClick={back}>
          {t.giveBack.back}
        </Button>
      </div>
    </AskPanel>
  );
}

function halfOf(reward: string): string {
  return String(Number(reward) / 2);
}
