import type { ReactNode } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useGet } from '../../office/api/use-get.js';
import { Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { texts } from './texts.js';
import type { Version } from './version.js';
import { VersionsTable } from './versions-table.js';

const SHOWN = 5;

/** The latest versions of a batch's policy, and the way to all of them. */
export function VersionsSection({ batchId }: { batchId: string }): ReactNode {
  // One more than is shown, to say what the last one changed.
  const { data, problem, again, waiting } = useGet<PageOf<Version>>(`/batches/${batchId}/policies`, { limit: String(SHOWN + 1) });
  const inForce = data?.items[0];
  return (
    <Section
      title={texts.versions.title}
      lead={texts.versions.lead}
      beside={<Link to={`/admin/batches/${batchId}/policies`}>{texts.versions.all}</Link>}
    >
      <ProblemNote problem={problem} again={again} />
      {data !== undefined && inForce !== undefined && (
        <VersionsTable batchId={batchId} inForce={inForce} versions={data.items} shown={SHOWN} waiting={waiting} />
      )}
    </Section>
  );
}
