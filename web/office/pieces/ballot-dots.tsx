import type { ReactNode } from 'react';
import { words } from './words.js';

/** A dot for each ballot, filled for those that agree. */
export function BallotDots({ agreed, ballots }: { agreed: number; ballots: number }): ReactNode {
  return (
    <span className="ballot-dots" role="img" aria-label={words.agreed(agreed, ballots)}>
      {Array.from({ length: ballots }, (_, place) => (
        <span key={place} className={place < agreed ? 'ballot-dot ballot-dot-agrees' : 'ballot-dot'} />
      ))}
    </span>
  );
}
