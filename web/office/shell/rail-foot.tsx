import { Select, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStore } from '../../ui/use-store.js';
import { chooseZone, zone } from '../pieces/zone.js';
import { texts } from '../texts.js';
import { holds, useAccount } from './account.js';
import { signOut } from './session.js';

const THEMES = [
  { value: 'auto', label: texts.rail.system },
  { value: 'light', label: texts.rail.light },
  { value: 'dark', label: texts.rail.dark },
];

export function RailFoot(): ReactNode {
  const account = useAccount();
  const utc = useStore(zone) === 'utc';
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className="rail-foot">
      <ul className="rail-group">
        <Elsewhere to="/admin" label={texts.rooms.admin} shown={holds(account, 'requester')} />
        <Elsewhere to="/data" label={texts.rooms.data} shown={holds(account, 'engineer')} />
        <Elsewhere to="/work" label={texts.rooms.work} shown={account.workerId !== null} />
        <Elsewhere to="/docs" label={texts.rooms.docs} shown />
      </ul>
      <Select
        aria-label={texts.rail.theme}
        size="xs"
        data={THEMES}
        value={colorScheme}
        onChange={(scheme) => scheme !== null && setColorScheme(scheme as typeof colorScheme)}
      />
      <button type="button" className="rail-button" aria-pressed={utc} onClick={() => chooseZone(utc ? 'local' : 'utc')}>
        {utc ? texts.rail.utc : texts.rail.local}
      </button>
      <p className="small rail-account" title={account.email}>
        {account.displayName}
      </p>
      <button type="button" className="rail-button" onClick={() => void signOut()}>
        {texts.rail.signOut}
      </button>
    </div>
  );
}

/** The other rooms of the house, each a page of its own. */
function Elsewhere({ to, label, shown }: { to: string; label: string; shown: boolean }): ReactNode {
  const room = `/${location.pathname.split('/')[1] ?? ''}`;
  if (!shown || room === to) return null;
  return (
    <li>
      <a className="rail-link" href={to}>
        {label}
      </a>
    </li>
  );
}
