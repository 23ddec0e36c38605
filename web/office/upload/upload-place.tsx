import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner.js';
import { bytes, formats } from '../pieces/formats.js';
import { ProblemNote } from '../pieces/problem-note.js';
import { DropPlace } from './drop-place.js';
import { texts } from './texts.js';
import { type FileKinds, type Upload, useUpload } from './use-upload.js';

interface UploadPlaceProps {
  kinds: FileKinds;
  /** Below /api/v1. */
  path: string;
  /** Given the server's answer. */
  onTaken: (answer: unknown) => void;
  /** What to decide before a file is chosen. */
  children?: ReactNode;
}

/** Takes a file by drop or by choice, and shows how much of it has gone out. */
export function UploadPlace({ kinds, path, onTaken, children }: UploadPlaceProps): ReactNode {
  const { upload, start, stop } = useUpload(kinds);
  const endings = Object.keys(kinds).map((ending) => `.${ending}`);
  const take = async (file: File): Promise<void> => {
    const answer = await start(path, file);
    if (answer !== undefined) onTaken(answer);
  };
  if (upload.state === 'sending') return <Sending upload={upload} onStop={stop} />;
  return (
    <div className="stack">
      <Outcome upload={upload} endings={endings} />
      <DropPlace accept={endings.join(',')} onFile={(file) => void take(file)} />
      {children}
    </div>
  );
}

function Outcome({ upload, endings }: { upload: Upload; endings: readonly string[] }): ReactNode {
  if (upload.state === 'refused') return <ProblemNote problem={upload.problem} safe={texts.broken} />;
  if (upload.state === 'wrong_kind') return <Banner tone="bad" title={texts.wrongKind(formats.list(endings))} />;
  return upload.state === 'stopped' ? <Banner title={texts.stopped} /> : null;
}

function Sending({ upload, onStop }: { upload: Extract<Upload, { state: 'sending' }>; onStop: () => void }): ReactNode {
  const { file, sent } = upload;
  return (
    <div className="stack-close" role="status">
      <p className="figures">
        <strong>{file.name}</strong> {texts.sending(bytes(Math.min(sent, file.size)), bytes(file.size))}
      </p>
      <Progress value={(sent / Math.max(file.size, 1)) * 100} aria-label={file.name} />
      <div className="row">
        <Button onClick={onStop}>{texts.stop}</Button>
      </div>
    </div>
  );
}
