import { type ReactNode, useId } from 'react';

/** A question that takes the place of the form until it is answered. */
export function AskPanel({ title, body, children }: { title: string; body: string; children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className="ask stack" aria-labelledby={id}>
      <div className="stack-close">
        <h2 id={id}>{title}</h2>
        <p className="soft">{body}</p>
      </div>
      {children}
    </section>
  );
}
