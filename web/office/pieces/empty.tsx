import type { ReactNode } from 'react';

interface EmptyProps {
  /** Why there is nothing. */
  title: ReactNode;
  /** What to do about it. */
  children?: ReactNode;
  actions?: ReactNode;
}

export function Empty({ title, children, actions }: EmptyProps): ReactNode {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children && <p className="soft">{children}</p>}
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}
