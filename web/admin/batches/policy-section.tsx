import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { holds, useAccount } from '../../office/shell/account.js';
import { Link } from '../../office/address/link.js';
import { Section } from '../../office/pieces/page.js';
import type { Batch } from '../../office/shapes/batch.js';
import { ChangePolicy } from './change-policy.js';
import { policyInWords } from './policy-in-words.js';
import { texts } from './texts.js';

/** The rule in force, in words; more on asking. */
export function PolicySection({ batch }: { batch: Batch }): ReactNode {
  const [open, setOpen] = useState(false);
  const account = useAccount();
  return (
    <Section title={texts.policies.title}>
      <div>
        <p>
          <strong className="figures">{texts.policies.rule(batch.policy.agree, batch.policy.panel)}</strong>{' '}
          <span className="soft">{texts.policies.version(batch.policy.version)}</span>
        </p>
        <details className="fold">
          <summary>{texts.policies.words}</summary>
          <ol className="policy-list">
            {policyInWords(batch.policy, Number(batch.reward)).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </details>
      </div>
      {holds(account, 'admin') && (
        <div className="row">
          <Button onClick={() => setOpen(true)}>{texts.policies.change}</Button>
          <Link to={`/admin/thresholds?batch=${batch.id}`}>{texts.policies.thresholds}</Link>
          <Link to={`/admin/batches/${batch.id}/policies`}>{texts.policies.versions}</Link>
        </div>
      )}
      {open && <ChangePolicy batch={batch} onClose={() => setOpen(false)} />}
    </Section>
  );
}
