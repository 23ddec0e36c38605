import { type ReactNode, useEffect, useState } from 'react';
import { Link } from '../address/link.js';
import { usePath } from '../address/use-address.js';
import { Toast } from '../pieces/toast.js';
import { NonetMark } from '../../ui/nonet-mark.js';
import { texts } from '../texts.js';
import { RailFoot } from './rail-foot.js';

export interface RailLink {
  readonly to: string;
  readonly label: string;
  /** How many of them wait for a person. */
  readonly waiting?: number | undefined;
}

interface FrameProps {
  /** The room's own name, beside the mark. */
  room: string;
  home: string;
  groups: readonly (readonly RailLink[])[];
  children: ReactNode;
}

/** The rail of rooms on the left and the page beside it; where there is little room the rail folds into a menu. */
export function Frame({ room, home, groups, children }: FrameProps): ReactNode {
  const path = usePath();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header className="rail">
        <div className="rail-inner">
          <div className="rail-head">
            <Link to={home} className="brand">
              <NonetMark /> {texts.product} <span className="brand-room">{room}</span>
            </Link>
            <button type="button" className="rail-toggle" aria-expanded={open} aria-controls="rooms" onClick={() => setOpen(!open)}>
              {texts.rail.menu}
            </button>
          </div>
          <div id="rooms" className={open ? 'rail-body rail-body-open' : 'rail-body'}>
            <nav aria-label={texts.rail.label}>
              {groups.map((links) => (
                <ul key={links[0]?.to} className="rail-group">
                  {links.map((link) => (
                    <li key={link.to}>
                      <RoomLink link={link} here={isWithin(path, link.to, home)} />
                    </li>
                  ))}
                </ul>
              ))}
            </nav>
            <RailFoot />
          </div>
        </div>
      </header>
      <main id="content" className="content">
        {children}
      </main>
      <Toast />
    </div>
  );
}

function RoomLink({ link, here }: { link: RailLink; here: boolean }): ReactNode {
  return (
    <Link to={link.to} className="rail-link" aria-current={here ? 'page' : undefined}>
      {link.label}
      {link.waiting !== undefined && link.waiting > 0 && <span className="rail-waiting figures">{link.waiting}</span>}
    </Link>
  );
}

function isWithin(path: string, room: string, home: string): boolean {
  return room === home ? path === home : path === room || path.startsWith(`${room}/`);
}
