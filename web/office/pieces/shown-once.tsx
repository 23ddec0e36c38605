import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../texts.js';
import { Copy } from './copy.js';
import { Window } from './window.js';

interface ShownOnceProps {
  title: string;
  secret: string;
  children: ReactNode;
  onClose: () => void;
}

/** A link or a key that nobody can look at again, so nothing but the button closes it. */
export function ShownOnce({ title, secret, children, onClose }: ShownOnceProps): ReactNode {
  return (
    <Window title={title} size="lg">
      <div className="stack">
        <p>{children}</p>
        <code className="secret">{secret}</code>
        <div className="row ask-actions">
          <Copy value={secret} size="sm" filled />
          <Button onClick={onClose}>{texts.copy.done}</Button>
        </div>
      </div>
    </Window>
  );
}
