import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { texts } from './texts.js';
import type { ListedItem } from './training-item.js';

/** Moves a case up or down among those of its stage. */
export function MoveItem({ item, order }: { item: ListedItem; order: readonly ListedItem[] }): ReactNode {
  const { send, busy } = useSend();
  const at = order.findIndex(({ id }) => id === item.id);
  const place = (before: ListedItem | undefined): void =>
    void send({ method: 'PUT', path: `/admin/training-items/${item.id}/place`, body: { before: before?.id ?? null } });
  return (
    <span className="row move">
      <Button size="xs" aria-label={texts.up(item.athlete.name)} disabled={at <= 0} loading={busy} onClick={() => place(order[at - 1])}>
        ↑
      </Button>
      <Button
        size="xs"
        aria-label={texts.down(item.athlete.name)}
        disabled={at === -1 || at === order.length - 1}
        loading={busy}
        onClick={() => place(order[at + 2])}
      >
        ↓
      </Button>
    </span>
  );
}
