import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Conflict, ConflictMember } from '../../office/shapes/conflict.js';
import { handleOf } from './handle-of.js';
import { texts } from './texts.js';

interface ResolveConflictProps {
  conflict: Conflict;
  /** Null: nobody keeps the handle. */
  keeper: ConflictMember | null;
  onClose: () => void;
}

export function ResolveConflict({ conflict, keeper, onClose }: ResolveConflictProps): ReactNode {
  const [reason, setReason] = useState('');
  const { send, busy, problem } = useSend();
  const handle = handleOf(conflict);
  const resolve = async (): Promise<void> => {
    const body = { keep: keeper?.externalId ?? null, reason: reason.trim() };
    const done = await send({ method: 'POST', path: `/conflicts/${conflict.id}/resolution`, body });
    if (done === undefined) return;
    say(texts.ask.done);
    onClose();
  };
  return (
    <Ask
      title={keeper === null ? texts.ask.neitherTitle(handle) : texts.ask.keepTitle(handle, keeper.name)}
      verb={texts.ask.verb}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void resolve()}
    >
      <p>{keeper === null ? texts.ask.neitherText : texts.ask.keepText}</p>
      <Textarea
        label={texts.ask.reason}
        required
        withAsterisk={false}
        data-autofocus
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Ask>
  );
}
