import { useCallback, useRef, useState } from 'react';
import type { ImportJob } from '../../office/shapes/batch.js';
import { sendFile, typeOf } from './send-file.js';

export type Upload =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly file: File; readonly sent: number }
  | { readonly state: 'refused'; readonly problem: unknown }
  | { readonly state: 'wrong_kind' }
  | { readonly state: 'stopped' };

interface Uploader {
  readonly upload: Upload;
  readonly start: (file: File, refresh: boolean) => Promise<ImportJob | undefined>;
  readonly stop: () => void;
}

export function useUpload(batchId: string): Uploader {
  const [upload, setUpload] = useState<Upload>({ state: 'idle' });
  const giveUp = useRef<AbortController>(null);

  const start = useCallback(
    async (file: File, refresh: boolean): Promise<ImportJob | undefined> => {
      const type = typeOf(file.name);
      if (type === undefined) {
        setUpload({ state: 'wrong_kind' });
        return undefined;
      }
      const control = new AbortController();
      giveUp.current = control;
      const onProgress = (sent: number): void => setUpload({ state: 'sending', file, sent });
      onProgress(0);
      try {
        const path = `/batches/${batchId}/athletes${refresh ? '?refresh=true' : ''}`;
        const job = await sendFile({ path, file, type, onProgress, signal: control.signal });
        setUpload({ state: 'idle' });
        return job;
      } catch (problem) {
        setUpload(control.signal.aborted ? { state: 'stopped' } : { state: 'refused', problem });
        return undefined;
      }
    },
    [batchId],
  );

  const stop = useCallback(() => giveUp.current?.abort(), []);
  return { upload, start, stop };
}
