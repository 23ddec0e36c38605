import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { WorkerMe } from '../../api/shapes.js';
import { NonetMark } from '../../ui/nonet-mark.js';
import type { Store } from '../../ui/store.js';
import { useStore } from '../../ui/use-store.js';
import { hrefOf, type Room, useRoute } from '../route.js';
import { formats, t } from '../words.js';
import type { Credit } from '../work.js';

const TABS: readonly Room[] = ['task', 'hits', 'record', 'pay', 'account'];

export function Brand(): ReactNode {
  return (
    <a className="brand" href="/">
      <NonetMark />
      {t.brand}
    </a>
  );
}

/** The name, the rooms, and the balance that ticks up. */
export function Header({ me, credit }: { me: Store<WorkerMe | null>; credit: Store<Credit | null> }): ReactNode {
  const { room } = useRoute();
  return (
    <header className="top">
      <a className="unseen skip" href="#content" onClick={toContent}>
        {t.skip}
      </a>
      <Brand />
      <nav className="tabs" aria-label={t.roomsLabel}>
        {TABS.map((tab) => (
          <a key={tab} className="tab" href={hrefOf(tab)} aria-current={tab === tabOf(room) ? 'page' : undefined}>
            {t.rooms[tab as keyof typeof t.rooms]}
          </a>
        ))}
      </nav>
      <Purse balance={useStore(me)?.balance} credit={useStore(credit)} />
    </header>
  );
}

function Purse({ balance, credit }: { balance: string | undefined; credit: Credit | null }): ReactNode {
  const fresh = useFresh(credit);
  if (balance === undefined) return null;
  return (
    <a className="purse figures" href={hrefOf('pay')}>
      <span className="unseen">{t.balance} </span>
      {fresh && credit !== null && (
        <span className="purse-plus" aria-hidden="true">
          <bdi>{formats.signedMoney(credit.amount)}</bdi>
        </span>
      )}
      {formats.money(balance)}
    </a>
  );
}

/** True for a moment after the value has changed. */
function useFresh(value: Credit | null): boolean {
  const [fresh, setFresh] = useState(false);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return undefined;
    before.current = value;
    setFresh(true);
    const timer = window.setTimeout(() => setFresh(false), 2500);
    return () => window.clearTimeout(timer);
  }, [value]);
  return fresh;
}

function tabOf(room: Room): Room {
  if (room === 'training') return 'task';
  if (room === 'messages') return 'account';
  return room === 'appeal' ? 'record' : room;
}

/** The address after # is the room's, so the link to the content moves the focus by hand. */
function toContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
