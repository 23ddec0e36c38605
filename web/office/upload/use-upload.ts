import { useCallback, useRef, useState } from 'react';
import { sendFile } from './send-file.js';

export type Upload =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly file: File; readonly sent: number }
  | { readonly state: 'refused'; readonly problem: unknown }
  | { readonly state: 'wrong_kind' }
  | { readonly state: 'stopped' };

/** The media type for each ending that a file's name may have. */
export type FileKinds = Readonly<Record<string, string>>;

export interface Uploader {
  readonly upload: Upload;
  /** Undefined when nothing came of it: `upload` says why. */
  readonly start: (path: string, file: File) => Promise<unknown>;
  readonly stop: () => void;
}

export function useUpload(kinds: FileKinds): Uploader {
  const [upload, setUpload] = useState<Upload>({ state: 'idle' });
  const giveUp = useRef<AbortController>(null);

  const start = useCallback(
    async (path: string, file: File): Promise<unknown> => {
      const type = kinds[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
      if (type === undefined) {
        setUpload({ state: 'wrong_kind' });
        return undefined;
      }
      const control = new AbortController();
      giveUp.current = control;
      const onProgress = (sent: number): void => setUpload({ state: 'sending', file, sent });
      onProgress(0);
      try {
        const answer = await sendFile({ path, file, type, onProgress, signal: control.signal });
        setUpload({ state: 'idle' });
        return answer;
      } catch (problem) {
        setUpload(control.signal.aborted ? { state: 'stopped' } : { state: 'refused', problem });
        return undefined;
      }
    },
    [kinds],
  );

  const stop = useCallback(() => giveUp.current?.abort(), []);
  return { upload, start, stop };
}
