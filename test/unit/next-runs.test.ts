import { describe, expect, it } from 'vitest';
import { nextRuns, timingProblems } from '../../src/export/schedules/next-runs.js';

const after = (cron: string, timeZone: string, at: string, count = 3): string[] =>
  nextRuns({ cron, timeZone }, new Date(at), count).map((date) => date.toISOString().slice(0, 16));

describe('when a schedule is due', () => {
  it('is meant in its own time zone, in winter as in summer', () => {
    expect(after('30 6 * * MON-FRI', 'America/New_York', '2026-03-05T12:00Z')).toEqual([
      '2026-03-06T11:30',
      '2026-03-09T10:30',
      '2026-03-10T10:30',
    ]);
  });

  it('comes after the gap, when the clocks skip it in spring', () => {
    expect(after('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00Z', 2)).toEqual(['2026-03-29T01:00', '2026-03-30T00:30']);
  });

  it('comes once, when the clocks show it twice in autumn', () => {
    expect(after('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00Z', 2)).toEqual(['2026-10-25T00:30', '2026-10-26T01:30']);
    expect(after('30 2 * * *', 'Europe/Berlin', '2026-10-25T00:30Z', 1)).toEqual(['2026-10-26T01:30']);
  });

  it('goes on every half hour through the hour that comes twice, and over the one that never comes', () => {
    expect(after('*/30 * * * *', 'Europe/Berlin', '2026-10-24T23:50Z', 4)).toEqual([
      '2026-10-25T00:00',
      '2026-10-25T00:30',
      '2026-10-25T01:00',
      '2026-10-25T01:30',
    ]);
    expect(after('0 * * * *', 'Europe/Berlin', '2026-03-29T00:00Z', 2)).toEqual(['2026-03-29T01:00', '2026-03-29T02:00']);
  });

  it('knows zones whose clocks move by half an hour, and days that only some years have', () => {
    expect(after('15 2 * * *', 'Australia/Lord_Howe', '2026-10-03T00:00Z', 2)).toEqual(['2026-10-03T15:30', '2026-10-04T15:15']);
    expect(after('0 0 29 2 *', 'UTC', '2026-01-01T00:00Z', 1)).toEqual(['2028-02-29T00:00']);
  });
});

describe('what is no time', () => {
  const fields = (cron: string, timeZone = 'UTC') => timingProblems({ cron, timeZone }, new Date('2026-01-01')).map(({ field }) => field);
  it('is said to be the field that is wrong', () => {
    for (const cron of ['', '* * * *', '61 * * * *', '0 0 0 * * *', 'soon', '0 0 30 2 *', '@reboot'])
      expect(fields(cron), cron).toEqual(['cron']);
    expect(fields('0 0 * * *', 'Mars/Base')).toEqual(['timeZone']);
    expect(fields('0 0 * * SUN#1', 'Asia/Kathmandu')).toEqual([]);
  });
});
