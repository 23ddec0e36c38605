import type { ReactNode } from 'react';
import { Button } from '../ui/button.js';
import { Waiting } from '../ui/waiting.js';
import { Failure } from './failure.js';
import type { Fetched } from './use-fetched.js';
import { t } from './words.js';

interface ShowFetchedProps<T> {
  fetched: Fetched<T>;
  what: string;
  again: () => void;
  children: (value: T) => ReactNode;
}

/** Waiting, failed, or there. */
export function ShowFetched<T>({ fetched, what, again, children }: ShowFetchedProps<T>): ReactNode {
  switch (fetched.at) {
    case 'waiting':
      return <Waiting what={what} />;
    case 'failed':
      return <Failure failure={fetched.failure} retry={again} />;
    case 'here':
      return children(fetched.value);
  }
}

/** The way on to the next page of a list, while there is one. */
export function More({ more }: { more: (() => void) | undefined }): ReactNode {
  if (more === undefined) return null;
  return (
    <div>
      <Button onClick={more}>{t.more}</Button>
    </div>
  );
}
