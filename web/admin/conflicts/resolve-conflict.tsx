import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Conflict, ConflictMember } from '../../office/shapes/conflict.js';
import { handleText } from '../../office/pieces/handle.js';
import { keepReason, lastReason } from '../disputes/last-reason.js';
import { handleOf } from './handle-of.js';
import { texts } from './texts.js';

/** Who keeps what they hold: one of them, nobody, or, where two looked swapped, both; or each gets the other's. */
export type Keeping = { readonly member: ConflictMember } | 'neither' | 'both' | 'exchange';

interface ResolveConflictProps {
  conflict: Conflict;
  keeping: Keeping;
  onClose: () => void;
  onResolved: () => void;
}

export function ResolveConflict({ conflict, keeping, onClose, onResolved }: ResolveConflictProps): ReactNode {
  const [reason, setReason] = useState(lastReason);
  const { send, busy, problem } = useSend();
  const words = wordsFor(conflict, keeping);
  const resolve = async (): Promise<void> => {
    const keep = typeof keeping === 'object' ? keeping.member.externalId : null;
    const body = {
      keep,
      reason: reason.trim(),
      ...(keeping === 'both' && { both: true }),
      ...(keeping === 'exchange' && { exchange: true }),
    };
    const done = await send({ method: 'POST', path: `/conflicts/${conflict.id}/resolution`, body });
    if (done === undefined) return;
    keepReason(reason.trim());
    say(texts.ask.done);
    onResolved();
  };
  return (
    <Ask title={words.title} verb={texts.ask.verb} busy={busy} problem={problem} onClose={onClose} onYes={() => void resolve()}>
      <p>{words.text}</p>
      <Textarea
        label={texts.ask.reason}
        required
        withAsterisk={false}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Ask>
  );
}

function wordsFor(conflict: Conflict, keeping: Keeping): { title: string; text: string } {
  const { ask } = texts;
  if (keeping === 'exchange') return { title: ask.exchangeTitle, text: exchangeText(conflict) };
  if (keeping === 'both') return { title: ask.bothTitle, text: ask.bothText };
  if (keeping === 'neither')
    return conflict.kind === 'swap'
      ? { title: ask.swapTitle, text: ask.neitherText }
      : { title: ask.neitherTitle(handleOf(conflict)), text: ask.neitherText };
  const handle =
    conflict.kind === 'swap' && keeping.member.handle !== null ? handleText(conflict.platform, keeping.member.handle) : handleOf(conflict);
  return { title: ask.keepTitle(handle, keeping.member.name), text: ask.keepText };
}

function exchangeText({ members, platform }: Conflict): string {
  const [one, other] = members;
  if (one === undefined || other === undefined) return '';
  return texts.ask.exchangeText(one.name, shown(platform, other), other.name, shown(platform, one));
}

const shown = (platform: Conflict['platform'], { handle }: ConflictMember): string => (handle === null ? '' : handleText(platform, handle));
