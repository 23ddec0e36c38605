import type { ReactNode } from 'react';
import { Problem, type Unreachable } from '../api/problem.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { t } from './words.js';

/** What happened, that nothing is lost, what to do now. Null stands for a network that is away. */
export function Failure({ failure, retry }: { failure: Problem | Unreachable | null; retry?: () => void }): ReactNode {
  const actions = retry && <Button onClick={retry}>{t.retry}</Button>;
  if (!(failure instanceof Problem)) {
    return (
      <Banner tone="warn" title={t.unreachable.title} actions={actions}>
        {t.unreachable.body}
      </Banner>
    );
  }
  const ours = failure.status >= 500;
  return (
    <Banner tone="bad" title={ours ? t.serverFault.title : t.refusedTitle} actions={actions}>
      <p>{ours ? t.serverFault.body : failure.detail}</p>
      {failure.requestId && <p className="soft">{t.requestId(failure.requestId)}</p>}
    </Banner>
  );
}
