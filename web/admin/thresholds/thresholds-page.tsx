import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { type Filters, useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { Page } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { Batch } from '../../office/shapes/batch.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import { NoBallots } from './no-ballots.js';
import { ruleOf } from './rule.js';
import { texts } from './texts.js';
import { todaysRule } from './todays-rule.js';
import { Trial } from './trial.js';
import { VersionsSection } from './versions-section.js';

const MOST_BATCHES = '1000';

/** See what a threshold would do before turning it. */
export function ThresholdsPage(): ReactNode {
  const filters = useFilters();
  const picked = filters.get('batch');
  const { data, problem, again } = useGet<PageOf<Batch>>('/batches', { limit: MOST_BATCHES });
  const one = useGet<Batch>(picked === undefined ? null : `/batches/${picked}`);
  return (
    <Page title={texts.title} lead={texts.lead} actions={<PickBatch batches={data?.items ?? []} filters={filters} />}>
      <ProblemNote problem={problem ?? one.problem} again={picked === undefined ? again : one.again} />
      {problem === undefined && one.problem === undefined && (
        <Picked batches={data?.items} batch={one.data} picked={picked} filters={filters} />
      )}
    </Page>
  );
}

interface PickedProps {
  batches: readonly Batch[] | undefined;
  batch: Batch | undefined;
  /** The id of the batch that was asked for; undefined: all of them. */
  picked: string | undefined;
  filters: Filters;
}

function Picked({ batches, batch, picked, filters }: PickedProps): ReactNode {
  if (picked === undefined ? batches === undefined : batch === undefined) return <Waiting what={office.waiting} />;
  const today = batch === undefined ? todaysRule(batches ?? []) : { rule: ruleOf(batch.policy), mixed: false };
  if (today === undefined) return <NoBallots />;
  return (
    <>
      {/* Another batch has another rule today: what was tried starts from there. */}
      <Trial key={picked ?? 'all'} batch={batch} today={today.rule} mixed={today.mixed} filters={filters} />
      {batch !== undefined && <VersionsSection batchId={batch.id} />}
    </>
  );
}

function PickBatch({ batches, filters }: { batches: readonly Batch[]; filters: Filters }): ReactNode {
  const choices = [{ value: '', label: texts.pick.all }, ...batches.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <Select
      className="pick-batch"
      label={texts.pick.label}
      placeholder={texts.pick.hint}
      searchable
      data={choices}
      value={filters.get('batch') ?? ''}
      onChange={(batch) => filters.set({ batch: batch ?? '', kind: undefined })}
    />
  );
}
