import { errorCode } from '../shared/error-code.js';
import { PlainError } from '../shared/plain-error.js';

const SENTENCES: Record<string, string> = {
  ENOSPC: 'The disk that keeps the exports is full. Make room on it, then ask for the export again.',
  EDQUOT: 'The disk that keeps the exports is full. Make room on it, then ask for the export again.',
  EACCES: 'The folder that keeps the exports may not be written to. Allow it (NONET_EXPORT_STORE), then ask for the export again.',
  EPERM: 'The folder that keeps the exports may not be written to. Allow it (NONET_EXPORT_STORE), then ask for the export again.',
  EROFS: 'The disk that keeps the exports can only be read. Mend that (NONET_EXPORT_STORE), then ask for the export again.',
};

/** What whoever asked for the export is told; the log has the rest. */
export function explainFailure(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  return SENTENCES[errorCode(error) ?? ''] ?? 'Something went wrong on our side, again and again. Ask for the export once more.';
}
