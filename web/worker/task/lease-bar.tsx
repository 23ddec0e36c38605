import { type ReactNode, useEffect, useState } from 'react';
import { clock } from '../here.js';
import { t } from '../words.js';
import { viewLease } from './lease.js';

/** Time left: a thin bar that turns to words in the last minute. By the server's time, whatever the device's clock says. */
export function LeaseBar({ expiresAt, leaseMs }: { expiresAt: string; leaseMs: number }): ReactNode {
  const now = useSeconds();
  const { share, secondsLeft, stage } = viewLease(Date.parse(expiresAt), leaseMs, now);
  const inWords = stage === 'running' ? t.clock.minutes(Math.round(secondsLeft / 60)) : t.clock.seconds(secondsLeft);
  return (
    <div className={`lease lease-${stage}`}>
      <div
        className="lease-bar"
        role="progressbar"
        aria-label={t.clock.timeLeft}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={inWords}
      >
        <div className="lease-fill" style={{ scale: `${share} 1` }} />
      </div>
      <p className="lease-words tiny figures" aria-hidden="true">
        {inWords}
      </p>
      <p className="unseen" role="status">
        {stage === 'last_minute' && t.clock.lastMinute}
      </p>
    </div>
  );
}

function useSeconds(): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(clock.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
