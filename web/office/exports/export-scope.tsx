import type { ReactNode } from 'react';
import { confidence, formats } from '../pieces/formats.js';
import { PLATFORM_NAMES } from '../pieces/platforms.js';
import { words } from '../pieces/words.js';
import type { ExportJob } from '../shapes/export.js';
import { texts } from './texts.js';

/** What an export was asked to hold, in one line. */
export function ExportScope({ job: { after, platforms, statuses, minConfidence } }: { job: ExportJob }): ReactNode {
  const parts = [
    after === null ? texts.scope.snapshot : texts.scope.since(after),
    formats.list(statuses.map((status) => words.status[status].toLowerCase())),
    platforms === null ? null : formats.list(platforms.map((platform) => PLATFORM_NAMES[platform])),
    minConfidence === null ? null : texts.scope.sure(confidence(minConfidence)),
  ];
  return parts.filter((part) => part !== null).join(', ');
}
