import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { clock } from '../../office/api/client.js';
import { Link } from '../../office/address/link.js';
import { Section } from '../../office/pieces/page.js';
import { State } from '../../office/pieces/state.js';
import { When } from '../../office/pieces/when.js';
import type { Appeal } from './appeal.js';
import { DecideAppeal } from './decide-appeal.js';
import { texts } from './texts.js';

export function AppealCase({ appeal }: { appeal: Appeal }): ReactNode {
  const [asked, setAsked] = useState<'grant' | 'decline' | null>(null);
  return (
    <Section title={`${appeal.displayName}: ${texts.about[appeal.about].toLowerCase()}`} lead={<Dates appeal={appeal} />}>
      <blockquote className="appeal-text">{appeal.text}</blockquote>
      {appeal.reply !== null && <p>{appeal.reply}</p>}
      <div className="row">
        {appeal.status === 'open' && (
          <>
            <Button onClick={() => setAsked('grant')}>{texts.grant}</Button>
            <Button onClick={() => setAsked('decline')}>{texts.decline}</Button>
          </>
        )}
        <Link to={`/admin/workers/${appeal.workerId}`}>{texts.worker}</Link>
        {appeal.taskId !== null && <Link to={`/admin/tasks/${appeal.taskId}`}>{texts.task}</Link>}
      </div>
      {asked !== null && <DecideAppeal appeal={appeal} granted={asked === 'grant'} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function Dates({ appeal }: { appeal: Appeal }): ReactNode {
  const { createdAt, dueAt, decidedAt, status } = appeal;
  if (status !== 'open') {
    return (
      <>
        <State tone={status === 'granted' ? 'good' : 'plain'}>{texts.filter[status]}</State> {decidedAt !== null && <When at={decidedAt} />}
      </>
    );
  }
  const overdue = Date.parse(dueAt) < clock.now();
  return (
    <>
      {texts.sent} <When at={createdAt} />.{' '}
      <span className={overdue ? 'bad-text' : undefined}>
        {overdue ? texts.overdue : texts.due} <When at={dueAt} />.
      </span>
    </>
  );
}
