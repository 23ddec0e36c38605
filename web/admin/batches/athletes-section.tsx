import type { ReactNode } from 'react';
import { useFilters } from '../../office/address/use-address.js';
import { Section } from '../../office/pieces/page.js';
import { EarlierImports } from './earlier-imports.js';
import { ImportProgress } from './import-progress.js';
import { texts } from './texts.js';
import { UploadAthletes } from './upload-athletes.js';

/** The import being watched stands in the address, so that the page can be left and found again. */
export function AthletesSection({ batchId }: { batchId: string }): ReactNode {
  const filters = useFilters();
  const watched = filters.get('import');
  return (
    <Section title={texts.upload.title} lead={texts.upload.lead}>
      {watched === undefined ? (
        <UploadAthletes batchId={batchId} onJob={({ id }) => filters.set({ import: id })} />
      ) : (
        <ImportProgress id={watched} onAnother={() => filters.set({ import: undefined })} />
      )}
      <EarlierImports batchId={batchId} />
    </Section>
  );
}
