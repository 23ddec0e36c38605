import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** Filled: the one thing to do next. Bare: a lesser choice beside others. */
  kind?: 'filled' | 'quiet' | 'bare';
  /** Stays in the tab order and keeps focus, but does nothing. */
  busy?: boolean;
  'data-first'?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ kind = 'quiet', busy = false, type = 'button', onClick, ...rest }: ButtonProps): ReactNode {
  const look = kind === 'quiet' ? 'button' : `button button-${kind}`;
  // A busy submit button must not submit either.
  return <button {...rest} type={busy ? 'button' : type} className={look} aria-disabled={busy} onClick={busy ? undefined : onClick} />;
}
