import { Button, CopyButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../texts.js';

interface CopyProps {
  value: string;
  label?: string;
  filled?: boolean;
  size?: 'xs' | 'sm';
}

/** Copies a text, and says that it did. */
export function Copy({ value, label = texts.copy.copy, filled = false, size = 'xs' }: CopyProps): ReactNode {
  return (
    <CopyButton value={value} timeout={2000}>
      {({ copied, copy }) => (
        <Button size={size} variant={filled ? 'filled' : 'default'} onClick={copy}>
          <span aria-live="polite">{copied ? texts.copy.copied : label}</span>
        </Button>
      )}
    </CopyButton>
  );
}
