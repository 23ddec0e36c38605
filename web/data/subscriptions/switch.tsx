import { Button, NumberInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Subscription } from '../../office/shapes/subscription.js';
import { texts } from './texts.js';

/** Switches a subscription off and on. One that the feed has left behind needs to be told where to begin. */
export function Switch({ of: { id, status, disabledCause } }: { of: Subscription }): ReactNode {
  const { send, busy, problem, forget } = useSend();
  const [asking, setAsking] = useState(false);
  const [after, setAfter] = useState<number | string>('');
  const on = status === 'active';
  const change = async (body: object): Promise<void> => {
    if ((await send({ method: 'PATCH', path: `/subscriptions/${id}`, body })) === undefined) {
      setAsking(true);
      return;
    }
    setAsking(false);
    say(on ? texts.done.off : texts.done.on);
  };
  const press = (): void => {
    if (!on && disabledCause === 'too_old') setAsking(true);
    else void change({ status: on ? 'disabled' : 'active' });
  };
  return (
    <>
      <Button variant={on ? 'default' : 'filled'} loading={busy} onClick={press}>
        {on ? texts.act.disable : texts.act.enable}
      </Button>
      {asking && (
        <Ask
          title={texts.act.enable}
          verb={texts.act.enable}
          busy={busy}
          problem={problem}
          onClose={() => {
            setAsking(false);
            forget();
          }}
          onYes={() => void change({ status: 'active', ...(typeof after === 'number' && { after }) })}
        >
          <NumberInput
            label={texts.one.begin}
            description={texts.form.afterHint}
            min={0}
            allowDecimal={false}
            value={after}
            onChange={setAfter}
          />
        </Ask>
      )}
    </>
  );
}
