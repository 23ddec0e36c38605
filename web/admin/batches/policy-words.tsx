import type { ReactNode } from 'react';
import type { Policy } from '../../office/shapes/batch.js';
import { policyInWords } from './policy-in-words.js';
import { texts } from './texts.js';

/** What the policy under the hand would do, in plain words. */
export function PolicyWords({ policy, reward }: { policy: Policy; reward: string }): ReactNode {
  return (
    <aside className="policy-words">
      <h2>{texts.words.title}</h2>
      <ol>
        {policyInWords(policy, Number(reward) || 0).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </aside>
  );
}
