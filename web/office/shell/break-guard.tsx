import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Banner } from '../../ui/banner.js';
import { texts } from '../texts.js';

interface BreakGuardProps {
  children: ReactNode;
}

/** Keeps a fault in one page from taking the whole room with it. */
export class BreakGuard extends Component<BreakGuardProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Banner tone="bad" title={texts.crashed.title} actions={<Button onClick={() => location.reload()}>{texts.crashed.reload}</Button>}>
        {texts.crashed.text}
      </Banner>
    );
  }
}
