import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ImportJob } from '../../office/shapes/batch.js';
import { UploadPlace } from '../../office/upload/upload-place.js';
import { texts } from './texts.js';

const KINDS = { csv: 'text/csv', ndjson: 'application/x-ndjson', jsonl: 'application/x-ndjson', json: 'application/json' };

interface UploadAthletesProps {
  batchId: string;
  onJob: (job: ImportJob) => void;
}

export function UploadAthletes({ batchId, onJob }: UploadAthletesProps): ReactNode {
  const [refresh, setRefresh] = useState(false);
  const path = `/batches/${batchId}/athletes${refresh ? '?refresh=true' : ''}`;
  return (
    <UploadPlace kinds={KINDS} path={path} onTaken={(job) => onJob(job as ImportJob)}>
      <Checkbox label={texts.upload.refresh} checked={refresh} onChange={(event) => setRefresh(event.currentTarget.checked)} />
    </UploadPlace>
  );
}
