import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { formats } from '../../office/pieces/formats.js';
import { say } from '../../office/pieces/toast.js';
import { texts } from './texts.js';

export interface Payout {
  readonly id: string;
  readonly workerId: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly amount: string;
  readonly status: 'requested' | 'paid' | 'cancelled';
  readonly createdAt: string;
  readonly settledAt: string | null;
  readonly reason: string | null;
}

interface SettlePayoutProps {
  payout: Payout;
  as: 'paid' | 'cancelled';
  onClose: () => void;
}

export function SettlePayout({ payout, as, onClose }: SettlePayoutProps): ReactNode {
  const [reason, setReason] = useState('');
  const { send, busy, problem } = useSend();
  const { ask } = texts;
  const settle = async (): Promise<void> => {
    const path = `/admin/payouts/${payout.id}`;
    const call = as === 'paid' ? { path: `${path}/paid` } : { path: `${path}/cancellation`, body: { reason: reason.trim() } };
    const done = await send({ method: 'POST', ...call });
    if (done === undefined) return;
    say(as === 'paid' ? ask.paidDone : ask.cancelDone);
    onClose();
  };
  const paid = as === 'paid';
  return (
    <Ask
      title={paid ? ask.paidTitle(formats.money(payout.amount), payout.displayName) : ask.cancelTitle(payout.displayName)}
      verb={paid ? ask.paidVerb : ask.cancelVerb}
      cancel={paid ? undefined : ask.keep}
      grave={!paid}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void settle()}
    >
      <p>{paid ? ask.paidText : ask.cancelText}</p>
      {!paid && (
        <Textarea
          label={ask.reason}
          description={ask.reasonHint}
          required
          withAsterisk={false}
          data-autofocus
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </Ask>
  );
}
