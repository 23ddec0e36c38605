import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from '../address/link.js';
import { texts } from '../texts.js';

interface PageProps {
  title: string;
  /** What stands beside the title, such as a state. */
  beside?: ReactNode;
  /** One line under the title. */
  lead?: ReactNode;
  /** Where this page belongs. */
  within?: { readonly to: string; readonly label: string };
  actions?: ReactNode;
  children: ReactNode;
}

let arrived = false;

/** One page of a room. Coming here from another page moves the focus to its heading, so that a screen reader says where one is. */
export function Page({ title, beside, lead, within, actions, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${texts.product}`;
  }, [title]);
  useEffect(() => {
    if (arrived) heading.current?.focus();
    arrived = true;
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <div className="page-name">
          {within && (
            <p className="small">
              <Link to={within.to}>{within.label}</Link>
            </p>
          )}
          <div className="page-title">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {beside}
          </div>
          {lead && <p className="soft page-lead">{lead}</p>}
        </div>
        {actions && <div className="row page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  title: string;
  beside?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

export function Section({ title, beside, lead, children }: SectionProps): ReactNode {
  return (
    <section className="section">
      <header className="section-head">
        <div>
          <h2>{title}</h2>
          {lead && <p className="soft small">{lead}</p>}
        </div>
        {beside && <div className="row">{beside}</div>}
      </header>
      {children}
    </section>
  );
}
