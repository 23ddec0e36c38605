import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { go } from '../../office/address/address.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { ShownOnce } from '../../office/pieces/shown-once.js';
import { say } from '../../office/pieces/toast.js';
import type { Subscription } from '../../office/shapes/subscription.js';
import { Switch } from './switch.js';
import { TestSubscription } from './test-subscription.js';
import { texts } from './texts.js';

export function SubscriptionActions({ of: subscription }: { of: Subscription }): ReactNode {
  const { kind, id } = subscription;
  const [asking, setAsking] = useState<'rotate' | 'remove' | null>(null);
  const close = (): void => setAsking(null);
  return (
    <>
      {kind === 'webhook' && <TestSubscription id={id} />}
      {kind === 'webhook' && <Button onClick={() => setAsking('rotate')}>{texts.act.rotate}</Button>}
      <Switch of={subscription} />
      <Button onClick={() => setAsking('remove')}>{texts.act.remove}</Button>
      {asking === 'rotate' && <Rotate id={id} onClose={close} />}
      {asking === 'remove' && <Remove of={subscription} onClose={close} />}
    </>
  );
}

function Rotate({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const { send, busy, problem } = useSend();
  const [secret, setSecret] = useState<string | null>(null);
  const rotate = async (): Promise<void> => {
    const made = await send<{ secret: string }>({ method: 'POST', path: `/subscriptions/${id}/secret`, body: {} }, { secret: true });
    if (made !== undefined) setSecret(made.body.secret);
  };
  if (secret !== null) {
    return (
      <ShownOnce title={texts.made.title} secret={secret} onClose={onClose}>
        {texts.made.text}
      </ShownOnce>
    );
  }
  const { title, verb, text } = texts.ask.rotate;
  return (
    <Ask title={title} verb={verb} busy={busy} problem={problem} onClose={onClose} onYes={() => void rotate()}>
      <p>{text}</p>
    </Ask>
  );
}

function Remove({ of: { id, name }, onClose }: { of: Subscription; onClose: () => void }): ReactNode {
  const { send, busy, problem } = useSend();
  const remove = async (): Promise<void> => {
    if ((await send({ method: 'DELETE', path: `/subscriptions/${id}` })) === undefined) return;
    say(texts.ask.remove.done);
    go('/data/subscriptions');
  };
  const { title, verb, text } = texts.ask.remove;
  return (
    <Ask title={title(name)} verb={verb} grave busy={busy} problem={problem} onClose={onClose} onYes={() => void remove()}>
      <p>{text}</p>
    </Ask>
  );
}
