import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { clock } from '../api/client.js';
import { formats } from './formats.js';

const LOCAL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const MINUTE = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const RECENT_MS = 7 * 86_400_000;

interface WhenProps {
  at: string;
  /** Ago: "3 minutes ago" for what is recent. Exact: always date and time, in the reader's zone. */
  as?: 'ago' | 'exact';
}

/** A moment; the exact one, and the one in UTC, on hover. */
export function When({ at, as = 'ago' }: WhenProps): ReactNode {
  const moment = Date.parse(at);
  if (Number.isNaN(moment)) return <span>{at}</span>;
  return (
    <Tooltip label={<MomentInFull moment={moment} />}>
      <time dateTime={at} className="when">
        {as === 'exact' ? MINUTE.format(moment) : said(moment)}
      </time>
    </Tooltip>
  );
}

function said(moment: number): string {
  const now = clock.now();
  return Math.abs(now - moment) < RECENT_MS ? formats.ago(moment, now) : DAY.format(moment);
}

function MomentInFull({ moment }: { moment: number }): ReactNode {
  return (
    <span className="figures">
      {LOCAL.format(moment)}
      <br />
      {new Date(moment)
        .toISOString()
        .replace('T', ' ')
        .replace(/\.\d+Z/, '')}{' '}
      UTC
    </span>
  );
}
