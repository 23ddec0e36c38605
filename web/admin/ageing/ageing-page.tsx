import type { ReactNode } from 'react';
import { useGet } from '../../office/api/use-get.js';
import { Facts } from '../../office/pieces/facts.js';
import { formats } from '../../office/pieces/formats.js';
import { Page } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { texts as office } from '../../office/texts.js';
import { Banner } from '../../ui/banner.js';
import { Waiting } from '../../ui/waiting.js';
import type { Ageing } from './ageing.js';
import { AgeingForm } from './ageing-form.js';
import { texts } from './texts.js';

export function AgeingPage(): ReactNode {
  const { data: ageing, problem, again } = useGet<Ageing>('/admin/ageing');
  return (
    <Page title={texts.title} lead={texts.lead}>
      <ProblemNote problem={problem} again={again} />
      {ageing === undefined && problem === undefined && <Waiting what={office.waiting} />}
      {ageing !== undefined && (
        <>
          <Standing of={ageing} />
          <Facts
            of={[
              [texts.figures.today, `${formats.number(ageing.openedToday)} / ${formats.number(ageing.dailyCap)}`],
              [texts.figures.open, formats.number(ageing.open)],
              [texts.figures.confirmed, formats.number(ageing.confirmed)],
            ]}
          />
          <AgeingForm key={JSON.stringify([ageing.batch?.id, ageing.dailyCap, ageing.platforms.map(({ days }) => days)])} ageing={ageing} />
        </>
      )}
    </Page>
  );
}

function Standing({ of: { batch } }: { of: Ageing }): ReactNode {
  if (batch === null) return <Banner tone="warn" title={texts.off} />;
  if (batch.status !== 'open') return <Banner tone="warn" title={texts.notOpen} />;
  return batch.confirm === null && <Banner title={texts.whole} />;
}
