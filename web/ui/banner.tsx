import type { ReactNode } from 'react';

interface BannerProps {
  /** Plain says something is so; good, warn and bad say what it means. */
  tone?: 'plain' | 'good' | 'warn' | 'bad';
  title: ReactNode;
  children?: ReactNode;
  /** Buttons and links: what to do now. */
  actions?: ReactNode;
}

/** What happened, what is safe, what to do now. Bad ones interrupt a screen reader, the others wait their turn. */
export function Banner({ tone = 'plain', title, children, actions }: BannerProps): ReactNode {
  return (
    <div className={`banner tone-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <p className="banner-title">{title}</p>
      {children && <div className="small stack-close">{children}</div>}
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}
