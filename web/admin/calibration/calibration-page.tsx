import { SegmentedControl, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Filters, useFilters } from '../../office/address/use-address.js';
import { Page } from '../../office/pieces/page.js';
import { PLATFORM_CHOICES } from '../../office/pieces/platforms.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import type { Calibration } from './calibration.js';
import { ClaimsSection } from './claims-section.js';
import { DriftSection } from './drift-section.js';
import { FitAnew } from './fit-anew.js';
import { ModelFacts } from './model-facts.js';
import { NothingKnown } from './nothing-known.js';
import { ReliabilityDiagram } from './reliability-diagram.js';
import { StatedHistogram } from './stated-histogram.js';
import { texts } from './texts.js';
import { useCalibration } from './use-calibration.js';

/** How far a confidence can be believed. */
export function CalibrationPage(): ReactNode {
  const filters = useFilters();
  const { data, problem, again, waiting, fitting, onFit } = useCalibration(filters);
  return (
    <Page title={texts.title} lead={texts.lead} actions={<FitAnew fitting={fitting} onFit={onFit} />}>
      <CalibrationFilters filters={filters} />
      <ProblemNote problem={problem} again={again} />
      {data === undefined && problem === undefined && <Waiting what={office.waiting} />}
      {data !== undefined && (
        <div className="stack-wide" aria-busy={waiting}>
          <Shown data={data} filtered={filters.get('platform') !== undefined} />
        </div>
      )}
    </Page>
  );
}

const PERIODS = Object.entries(texts.filter.periods).map(([value, label]) => ({ value, label }));

function CalibrationFilters({ filters }: { filters: Filters }): ReactNode {
  return (
    <div className="filters">
      <Select
        label={texts.filter.platform}
        data={[{ value: '', label: texts.filter.anyPlatform }, ...PLATFORM_CHOICES]}
        value={filters.get('platform') ?? ''}
        onChange={(value) => filters.set({ platform: value ?? '' })}
      />
      <SegmentedControl
        aria-label={texts.filter.period}
        data={PERIODS}
        value={filters.get('period') ?? 'week'}
        onChange={(value) => filters.set({ period: value === 'week' ? undefined : value })}
      />
    </div>
  );
}

function Shown({ data, filtered }: { data: Calibration; filtered: boolean }): ReactNode {
  const tested = data.model?.tested ?? 0;
  return (
    <>
      <ModelFacts data={data} />
      {tested === 0 ? (
        <NothingKnown data={data} filtered={filtered} />
      ) : (
        <div className="calibration">
          <div className="stack">
            <ReliabilityDiagram buckets={data.buckets} says={texts.diagram.says(tested, data.model?.ece ?? null)} />
            <StatedHistogram stated={data.stated} />
          </div>
          <ClaimsSection claims={data.claims} />
        </div>
      )}
      <DriftSection drift={data.drift} />
    </>
  );
}
