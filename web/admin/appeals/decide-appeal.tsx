import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Appeal } from './appeal.js';
import { texts } from './texts.js';

interface DecideAppealProps {
  appeal: Appeal;
  granted: boolean;
  onClose: () => void;
}

export function DecideAppeal({ appeal, granted, onClose }: DecideAppealProps): ReactNode {
  const [reply, setReply] = useState('');
  const { send, busy, problem } = useSend();
  const { ask } = texts;
  const decide = async (): Promise<void> => {
    const done = await send({ method: 'POST', path: `/admin/appeals/${appeal.id}/decision`, body: { granted, reason: reply.trim() } });
    if (done === undefined) return;
    say(granted ? ask.granted : ask.declined);
    onClose();
  };
  return (
    <Ask
      title={granted ? ask.grantTitle(appeal.displayName) : ask.declineTitle(appeal.displayName)}
      verb={granted ? ask.grantVerb : ask.declineVerb}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void decide()}
    >
      <p>{granted ? ask.effects[appeal.about] : ask.declineText}</p>
      <Textarea
        label={ask.reply}
        description={ask.replyHint}
        required
        withAsterisk={false}
        data-autofocus
        autosize
        minRows={3}
        maxLength={4000}
        value={reply}
        onChange={(event) => setReply(event.currentTarget.value)}
      />
    </Ask>
  );
}
