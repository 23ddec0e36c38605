import type { ReactNode } from 'react';
import type { WorkerMe } from '../../api/shapes.js';
import type { Store } from '../../ui/store.js';
import { useStore } from '../../ui/use-store.js';
import { hrefOf } from '../route.js';
import { t } from '../words.js';

/** Stands in every room until what the office wrote is read. */
export function UnreadNote({ me }: { me: Store<WorkerMe | null> }): ReactNode {
  const unread = useStore(me)?.unreadMessages ?? 0;
  return (
    <p className="empty-gone small" role="status">
      {unread > 0 && <a href={hrefOf('messages')}>{t.messages.waiting(unread)}</a>}
    </p>
  );
}
