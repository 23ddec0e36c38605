/** One of two namesakes, with the handle found for them and what tells them from others. */
export interface SwapSuspect {
  handleKey: string;
  sport: string;
  league: string | null;
  team: string | null;
  /** The answer that came second among their ballots, if any did. */
  runnerUp: string | null;
  /** Their verified handles on other platforms. */
  elsewhere: readonly string[];
}

/** Why the handles of two namesakes look as if they were each other's. */
export type SwapSign = 'tells' | 'runners_up' | 'crossed';

/** Words up to this length stand in other words by chance: `min`, `den` and `cha` are teams. */
const SHORT = 4;

/**
 * Whether each of two namesakes may have got the other's handle: a handle names the sport, league or team of the other and not of its
 * own, or each was the second choice for the other, or each goes elsewhere by what the other is said to go by here. A sign, not a proof: it puts the question to a person.
 */
export function swapSign(one: SwapSuspect, other: SwapSuspect): SwapSign | null {
  if (namesTheOther(one, other) || namesTheOther(other, one)) return 'tells';
  if (one.runnerUp === other.handleKey && other.runnerUp === one.handleKey) return 'runners_up';
  return goesBy(one, other) && goesBy(other, one) ? 'crossed' : null;
}

/** Whether somebody goes elsewhere by the other's handle, and not by their own: people keep a name across platforms. */
function goesBy({ handleKey, elsewhere }: SwapSuspect, other: SwapSuspect): boolean {
  return elsewhere.includes(other.handleKey) && !elsewhere.includes(handleKey);
}

function namesTheOther(suspect: SwapSuspect, other: SwapSuspect): boolean {
  const [own, theirs] = [tellsOf(suspect), tellsOf(other)];
  const named = (tells: readonly Tell[], but: readonly Tell[]): boolean =>
    tells.some((tell) => !but.some(({ word }) => word === tell.word) && isIn(suspect.handleKey, tell));
  return named(theirs, own) && !named(own, theirs);
}

interface Tell {
  word: string;
  isLeague: boolean;
}

/** The words of sport, league and team, as they would stand in a handle. */
function tellsOf({ sport, league, team }: SwapSuspect): Tell[] {
  return [
    ...wordsOf(league).map((word) => ({ word, isLeague: true })),
    ...[...wordsOf(sport), ...wordsOf(team)].map((word) => ({ word, isLeague: false })),
  ];
}

const wordsOf = (text: string | null): string[] =>
  (text ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** A long word counts anywhere, a short one where it stands apart; a league's also at one end of other letters, as in `davisnfl`. */
function isIn(handleKey: string, { word, isLeague }: Tell): boolean {
  if (word.length > SHORT) return handleKey.includes(word);
  const runs = handleKey.split(/[^\p{L}]+/u);
  return runs.some((run) => run === word || (isLeague && (run.startsWith(word) || run.endsWith(word))));
}
