import type { ReactNode } from 'react';
import type { WorkerMe } from '../../api/shapes.js';
import { t } from '../words.js';

/** Fewer checked answers than this, and a figure would say more than we know. */
const ENOUGH_EVIDENCE = 5;

/** Reliability in words, with how far off it may be, and what to practise. Never a bare number. */
export function Sureness({ reliability, platforms, counts }: Pick<WorkerMe, 'reliability' | 'platforms' | 'counts'>): ReactNode {
  return (
    <section className="stack-close" aria-labelledby="sure">
      <h2 id="sure">{t.record.sure}</h2>
      {reliability.evidence >= ENOUGH_EVIDENCE ? (
        <>
          <p className="lead">{t.record.reliability(reliability.mean)}</p>
          <IntervalBar {...reliability} />
          <p className="soft">{t.record.interval(reliability.low, reliability.high, Math.round(reliability.evidence))}</p>
          {platforms.length > 1 && <EachPlatform platforms={platforms} />}
          <p className="soft">{counts.disagreed > 0 ? t.record.steadyHint : t.record.goodHint}</p>
        </>
      ) : (
        <p>
          {t.record.tooEarly} {t.record.tooEarlyFrom(Math.round(reliability.evidence))}
        </p>
      )}
    </section>
  );
}

/** Of one platform alone there would be nothing to compare. */
function EachPlatform({ platforms }: Pick<WorkerMe, 'platforms'>): ReactNode {
  return (
    <>
      <h3 className="small">{t.record.eachPlatform}</h3>
      <ul className="stack-close">
        {platforms.map(({ platform, reliability: { mean, low, high } }) => (
          <li key={platform}>{t.record.onPlatform(t.platforms[platform], mean, low, high)}</li>
        ))}
      </ul>
    </>
  );
}

/** The interval on a scale from 0 to 100; the sentence below says the same. */
function IntervalBar({ mean, low, high }: { mean: number; low: number; high: number }): ReactNode {
  return (
    <svg className="interval" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="interval-scale" x="0" y="2.5" width="100" height="1" />
      <rect className="interval-span" x={low * 100} y="1" width={(high - low) * 100} height="4" />
      <rect className="interval-mean" x={mean * 100 - 0.4} y="0" width="0.8" height="6" />
    </svg>
  );
}
