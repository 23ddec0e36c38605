import { Button, Checkbox, Progress } from '@mantine/core';
import { type ChangeEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import { Banner } from '../../ui/banner.js';
import { bytes } from '../../office/pieces/formats.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { ImportJob } from '../../office/shapes/batch.js';
import { ACCEPTED } from './send-file.js';
import { texts } from './texts.js';
import { type Upload, useUpload } from './use-upload.js';

interface UploadAthletesProps {
  batchId: string;
  onJob: (job: ImportJob) => void;
}

/** Takes a list of athletes by drop or by choice, and shows how much of it has gone out. */
export function UploadAthletes({ batchId, onJob }: UploadAthletesProps): ReactNode {
  const { upload, start, stop } = useUpload(batchId);
  const [refresh, setRefresh] = useState(false);
  const take = async (file: File | null | undefined): Promise<void> => {
    const job = file ? await start(file, refresh) : undefined;
    if (job !== undefined) onJob(job);
  };
  if (upload.state === 'sending') return <Sending upload={upload} onStop={stop} />;
  return (
    <div className="stack">
      <Outcome upload={upload} />
      <DropPlace onFile={(file) => void take(file)} />
      <Checkbox label={texts.upload.refresh} checked={refresh} onChange={(event) => setRefresh(event.currentTarget.checked)} />
    </div>
  );
}

function Outcome({ upload }: { upload: Upload }): ReactNode {
  if (upload.state === 'refused') return <ProblemNote problem={upload.problem} safe={texts.upload.broken} />;
  if (upload.state === 'wrong_kind') return <Banner tone="bad" title={texts.upload.wrongKind} />;
  return upload.state === 'stopped' ? <Banner title={texts.upload.stopped} /> : null;
}

function DropPlace({ onFile }: { onFile: (file: File | undefined) => void }): ReactNode {
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    onFile(event.currentTarget.files?.[0]);
    event.currentTarget.value = '';
  };
  return (
    <div
      className={over ? 'drop-place drop-place-over' : 'drop-place'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{texts.upload.drop} </span>
      <input id={id} type="file" accept={ACCEPTED} className="unseen" onChange={choose} />
      <label htmlFor={id} className="drop-choose">
        {texts.upload.choose}
      </label>
    </div>
  );
}

function Sending({ upload, onStop }: { upload: Extract<Upload, { state: 'sending' }>; onStop: () => void }): ReactNode {
  const { file, sent } = upload;
  return (
    <div className="stack-close" role="status">
      <p className="figures">
        <strong>{file.name}</strong> {texts.upload.sending(bytes(Math.min(sent, file.size)), bytes(file.size))}
      </p>
      <Progress value={(sent / Math.max(file.size, 1)) * 100} aria-label={file.name} />
      <div className="row">
        <Button onClick={onStop}>{texts.upload.cancel}</Button>
      </div>
    </div>
  );
}
