import type { ReactNode } from 'react';

const PLACES = [9, 16, 23].flatMap((y) => [9, 16, 23].map((x) => ({ x, y })));
const AGREE = 7;

/** Nine places, seven of them filled. Decorative: the name stands beside it. */
export function NonetMark(): ReactNode {
  return (
    <svg className="mark" viewBox="4 4 24 24" width="24" height="24" aria-hidden="true">
      {PLACES.map(({ x, y }, place) =>
        place < AGREE ? (
          <circle key={place} cx={x} cy={y} r="2.7" fill="currentColor" />
        ) : (
          <circle key={place} cx={x} cy={y} r="2.1" fill="none" stroke="currentColor" strokeWidth="1.2" />
        ),
      )}
    </svg>
  );
}
