import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useGet } from '../../office/api/use-get.js';
import { Page } from '../../office/pieces/page.js';
import { PLATFORM_NAMES } from '../../office/pieces/platforms.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { HandleDetail } from '../../office/shapes/handle.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import { CodePanel } from '../code/code-panel.js';
import { HandleBiography } from './handle-biography.js';
import { HandleEvidence } from './handle-evidence.js';
import { HandleHistory } from './handle-history.js';
import { RegistryState } from './registry-state.js';
import { ReportHandle } from './report-handle.js';
import { texts } from './texts.js';

const WITHIN = { to: '/data', label: texts.one.within };

/** One handle's life: what it is, since when, on whose word, what it was before. */
export function HandlePage({ externalId, platform }: { externalId: string; platform: string }): ReactNode {
  const path = `/handles/${encodeURIComponent(externalId)}/${platform}`;
  const { data: entry, problem, again } = useGet<HandleDetail>(path);
  const [reporting, setReporting] = useState(false);
  if (entry === undefined) {
    return (
      <Page title={externalId} within={WITHIN}>
        {problem === undefined ? <Waiting what={office.waiting} /> : <ProblemNote problem={problem} again={again} />}
      </Page>
    );
  }
  return (
    <Page
      title={entry.name}
      within={WITHIN}
      lead={`${PLATFORM_NAMES[entry.platform]} · ${entry.externalId}`}
      beside={<RegistryState status={entry.status} />}
      actions={<Button onClick={() => setReporting(true)}>{texts.one.report}</Button>}
    >
      <ProblemNote problem={problem} again={again} />
      <HandleBiography entry={entry} />
      <CodePanel question={{ path, query: {}, shape: 'one' }} />
      <HandleHistory entry={entry} />
      <HandleEvidence entry={entry} />
      {reporting && <ReportHandle path={path} onClose={() => setReporting(false)} />}
    </Page>
  );
}
