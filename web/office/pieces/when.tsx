import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { clock } from '../api/client.js';
import { useStore } from '../../ui/use-store.js';
import { formats } from './formats.js';
import { inUtc, zone } from './zone.js';

const LOCAL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const MINUTE = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const RECENT_MS = 7 * 86_400_000;

interface WhenProps {
  at: string;
  /** Ago: "3 minutes ago" for what is recent. Exact: always date and time, in the reader's zone. */
  as?: 'ago' | 'exact';
}

/** A moment, in the reader's time or in UTC as the foot of the rail says; both in full on hover. */
export function When({ at, as = 'ago' }: WhenProps): ReactNode {
  const utc = useStore(zone) === 'utc';
  const moment = Date.parse(at);
  if (Number.isNaN(moment)) return <span>{at}</span>;
  const local = as === 'exact' ? MINUTE.format(moment) : said(moment);
  const shown = utc ? `${inUtc(moment).slice(0, 16)} UTC` : local;
  return (
    <Tooltip label={<MomentInFull moment={moment} />}>
      <time dateTime={at} className="when">
        {shown}
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
      {inUtc(moment)} UTC
    </span>
  );
}
