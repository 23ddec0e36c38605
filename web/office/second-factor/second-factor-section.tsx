import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useGet } from '../api/use-get.js';
import { Section } from '../pieces/page.js';
import { ProblemNote } from '../pieces/problem-note.js';
import { State } from '../pieces/state.js';
import { say } from '../pieces/toast.js';
import { When } from '../pieces/when.js';
import { Window } from '../pieces/window.js';
import { Enrolment } from './enrolment.js';
import { Prove } from './prove.js';
import { RecoveryCodes } from './recovery-codes.js';
import { texts } from './texts.js';

interface Factor {
  readonly on: boolean;
  readonly since: string | null;
  readonly recoveryCodesLeft: number;
}

const FEW = 3;

/** One's own second factor: turned on, off, and its recovery codes made anew. */
export function SecondFactorSection(): ReactNode {
  const { data, problem, again } = useGet<Factor>('/accounts/me/second-factor');
  const [asked, setAsked] = useState<'turn on' | 'turn off' | 'renew' | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const close = (): void => setAsked(null);
  const show = (made: readonly string[]): void => {
    close();
    setCodes(made);
  };
  const kept = (): void => {
    setCodes(null);
    say(texts.enrol.done);
  };
  return (
    <Section title={texts.title} lead={texts.lead}>
      {data === undefined && <ProblemNote problem={problem} again={again} />}
      {data !== undefined && <FactorState factor={data} onAsk={setAsked} />}
      {asked === 'turn on' && (
        <Window title={texts.enrol.title} onClose={close}>
          <Enrolment onDone={show} />
        </Window>
      )}
      {asked === 'renew' && (
        <Prove<{ recoveryCodes: string[] }>
          {...texts.renewal}
          path="recovery-codes"
          onDone={({ recoveryCodes }) => show(recoveryCodes)}
          onClose={close}
        />
      )}
      {asked === 'turn off' && (
        <Prove
          {...texts.off}
          grave
          path="removal"
          onDone={() => {
            close();
            say(texts.off.done);
          }}
          onClose={close}
        />
      )}
      {codes !== null && (
        <Window title={texts.recovery.title} size="lg">
          <RecoveryCodes codes={codes} onKept={kept} />
        </Window>
      )}
    </Section>
  );
}

function FactorState({ factor, onAsk }: { factor: Factor; onAsk: (what: 'turn on' | 'turn off' | 'renew') => void }): ReactNode {
  const { on, since, recoveryCodesLeft: left } = factor;
  if (!on) {
    return (
      <div className="row">
        <State>{texts.state.off}</State>
        <Button onClick={() => onAsk('turn on')}>{texts.turnOn}</Button>
      </div>
    );
  }
  return (
    <div className="stack">
      <p>
        <State tone="good">{texts.state.on}</State> {texts.since} {since !== null && <When at={since} />}. {texts.left(left)}{' '}
        {left <= FEW && texts.few}
      </p>
      <div className="row">
        <Button onClick={() => onAsk('renew')}>{texts.renew}</Button>
        <Button onClick={() => onAsk('turn off')}>{texts.turnOff}</Button>
      </div>
    </div>
  );
}
