import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Tone } from './state.js';

export interface Share {
  readonly name: string;
  readonly count: number;
  readonly tone: Tone;
}

/** How a whole divides: one bar, its parts in the order given. What the parts are is said beside it, never by colour alone. */
export function TallyBar({ shares, of }: { shares: readonly Share[]; of: number }): ReactNode {
  const parts = shares.filter(({ count }) => count > 0);
  const label = parts.map(({ name, count }) => `${name} ${count}`).join(', ');
  return (
    <Progress.Root size={8} className="tally-bar" role="img" aria-label={label}>
      {parts.map(({ name, count, tone }) => (
        <Progress.Section key={name} value={(count / Math.max(of, 1)) * 100} color={COLORS[tone]} withAria={false} />
      ))}
    </Progress.Root>
  );
}

const COLORS: Record<Tone, string> = {
  plain: 'var(--edge)',
  good: 'var(--good)',
  warn: 'var(--warn)',
  bad: 'var(--bad)',
  accent: 'var(--accent)',
};
