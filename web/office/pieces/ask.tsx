import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { texts } from '../texts.js';
import { ProblemNote } from './problem-note.js';
import { Window } from './window.js';

interface AskProps {
  title: string;
  /** The verb on the filled button. */
  verb: string;
  size?: 'md' | 'lg';
  /** Something is lost by it. */
  grave?: boolean;
  /** The word on the other button, where "Cancel" could be taken for the verb. */
  cancel?: string | undefined;
  busy?: boolean;
  problem?: unknown;
  onClose: () => void;
  onYes: () => void;
  children?: ReactNode;
}

/** Asks before something is done, with what it needs to know. */
export function Ask({
  title,
  verb,
  size = 'md',
  grave = false,
  cancel = texts.ask.cancel,
  busy = false,
  problem,
  onClose,
  onYes,
  children,
}: AskProps): ReactNode {
  const answer = (event: FormEvent): void => {
    event.preventDefault();
    onYes();
  };
  return (
    <Window title={title} size={size} onClose={onClose}>
      <form className="stack" onSubmit={answer}>
        {children}
        <ProblemNote problem={problem} />
        <div className="row ask-actions">
          <Button onClick={onClose}>{cancel}</Button>
          <Button type="submit" variant="filled" color={grave ? 'bad' : 'accent'} loading={busy}>
            {verb}
          </Button>
        </div>
      </form>
    </Window>
  );
}
