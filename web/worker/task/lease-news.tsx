import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { t } from '../words.js';
import type { Held } from './held.js';
import type { HeldTask } from './held-task.js';

/** What has happened to this assignment meanwhile: time over, decided, or an answer that waits to go out. */
export function LeaseNews({ task, held }: { task: HeldTask; held: Held }): ReactNode {
  const takeNext = <Button onClick={() => task.leave()}>{t.clock.takeNext}</Button>;
  if (held.sending === 'waiting_for_network' || held.sending === 'waiting_for_turn') {
    return (
      <Banner tone="warn" title={t.held[held.sending]} actions={<Button onClick={() => void task.deliver()}>{t.held.sendNow}</Button>} />
    );
  }
  if (held.sending === 'waiting_for_sign_in') return <Banner tone="warn" title={t.held.waiting_for_sign_in} />;
  if (held.lease === 'gone') {
    return (
      <Banner
        tone="warn"
        title={t.clock.gone}
        actions={
          <Button kind="filled" onClick={() => task.leave()}>
            {t.clock.takeNext}
          </Button>
        }
      >
        <p>{t.clock.goneBody}</p>
        {held.draft.value !== '' && <p className="as-written">{held.draft.value}</p>}
      </Banner>
    );
  }
  if (held.lease === 'out')
    return (
      <Banner tone="warn" title={t.clock.out} actions={takeNext}>
        {t.clock.outBody}
      </Banner>
    );
  if (held.decided) return <Banner title={t.clock.decided}>{t.clock.decidedBody}</Banner>;
  return null;
}
