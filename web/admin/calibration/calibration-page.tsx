import type { ReactNode } from 'react';
import { useGet } from '../../office/api/use-get.js';
import { Page } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import type { Calibration } from './calibration.js';
import { ReliabilityDiagram } from './reliability-diagram.js';
import { texts } from './texts.js';

export function CalibrationPage(): ReactNode {
  const { data, problem, again } = useGet<Calibration>('/admin/calibration');
  return (
    <Page title={texts.title} lead={texts.lead}>
      <ProblemNote problem={problem} again={again} />
      {data === undefined && problem === undefined && <Waiting what={office.waiting} />}
      {data !== undefined && (
        <ReliabilityDiagram buckets={data.buckets} says={texts.diagram.says(data.model?.tested ?? 0, data.model?.ece ?? null)} />
      )}
    </Page>
  );
}
