import { type ReactNode, useEffect, useState } from 'react';

/** How long nothing is said: most answers are there by then. */
const SILENCE_MS = 1000;

/** The shape of what comes; after a second also in words (`what`, a whole sentence). `alone`: nothing else gives the page a heading. */
export function Waiting({ what, alone = false }: { what: string; alone?: boolean }): ReactNode {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), SILENCE_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className="stack" aria-busy="true">
      {alone && <h1 className="unseen">{what}</h1>}
      <div className="shape shape-title" />
      <div className="shape shape-line" />
      <div className="shape shape-field" />
      <p className="small soft" role="status">
        {long && what}
      </p>
    </div>
  );
}
