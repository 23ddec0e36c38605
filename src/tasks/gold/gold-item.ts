import { normalise } from '../../handles/normalise.js';
import { PLATFORMS, type Platform } from '../../handles/platforms.js';
import { type AthleteRow, checkAthlete } from '../imports/check-athlete.js';
import type { AthleteRecord, RecordProblem } from '../imports/record.js';

/** The answer that is known to be right. */
export type GoldAnswer = { kind: 'handle'; key: string; display: string } | { kind: 'no_account'; key: ''; display: null };

/** An athlete, a platform, and the right answer. */
export interface GoldItem {
  row: AthleteRow;
  platform: Platform;
  answer: GoldAnswer;
}

export type CheckedGold = { item: GoldItem } | { problems: RecordProblem[] };

/** Reads a record of known gold: an athlete's columns, `platform` and `handle`; an empty handle says that there is no account. */
export function checkGold(record: AthleteRecord): CheckedGold {
  if (record.problems.length > 0) return { problems: record.problems };
  const { platform: platformColumn, handle: handleColumn, ...columns } = goldColumns(record.facts);
  const checked = checkAthlete({ ...record, facts: columns }, ['name']);
  const platform = platformOf(platformColumn);
  if (platform === undefined)
    return { problems: [...problemsOf(checked), { column: 'platform', message: `must be one of ${PLATFORMS.join(', ')}` }] };
  const answer = answerOf(platform, handleColumn);
  if ('message' in answer) return { problems: [...problemsOf(checked), answer] };
  return 'row' in checked ? { item: { row: checked.row, platform, answer } } : checked;
}

const isGold = (title: string): boolean => ['platform', 'handle'].includes(title.toLowerCase());

/** The two columns of the answer, however their titles are spelt, and the rest. */
function goldColumns(facts: Record<string, string>): { platform?: string; handle?: string; [other: string]: string } {
  return Object.fromEntries(Object.entries(facts).map(([title, value]) => [isGold(title) ? title.toLowerCase() : title, value.trim()]));
}

const platformOf = (text: string | undefined): Platform | undefined => PLATFORMS.find((platform) => platform === text?.toLowerCase());

const problemsOf = (checked: ReturnType<typeof checkAthlete>): RecordProblem[] => ('problems' in checked ? checked.problems : []);

/** An administrator knows what an account without a name of its own is called by: its number will do. */
function answerOf(platform: Platform, handle: string | undefined): GoldAnswer | RecordProblem {
  if (handle === undefined) return { column: 'handle', message: 'is missing; leave it empty when there is no account' };
  if (handle === '') return { kind: 'no_account', key: '', display: null };
  const reading = normalise(platform, handle, { accountHasNoName: true });
  if (!reading.ok) return { column: 'handle', message: `${reading.problem.message} ${reading.problem.remedy}` };
  return { kind: 'handle', key: reading.handle.key, display: reading.handle.display };
}
