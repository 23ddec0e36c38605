import type { ReactNode } from 'react';
import { State } from '../../office/pieces/state.js';
import type { Subscription } from '../../office/shapes/subscription.js';
import { texts } from './texts.js';

export function SubscriptionState({ of: { status, failures, pausedUntil } }: { of: Subscription }): ReactNode {
  if (status === 'disabled') return <State tone="bad">{texts.state.disabled}</State>;
  if (pausedUntil !== null) return <State tone="warn">{texts.state.resting}</State>;
  return failures > 0 ? <State tone="warn">{texts.state.failing}</State> : <State tone="good">{texts.state.active}</State>;
}
