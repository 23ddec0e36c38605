export type StopRule = 'early' | 'fixed' | 'adaptive';

/** The part of a policy that says when a task is settled. Everything is counted in heads. */
export interface QuorumRule {
  /** Votes that one answer needs; more than half of the panel. */
  agree: number;
  /** Ballots that a task may collect; `extendTo` may raise it once. */
  panel: number;
  stop: StopRule;
  /** Adaptive only: from this many votes on, the posterior is asked after each ballot. */
  minAgree: number | null;
  extendTo: number | null;
  /** The posterior that a resolution demands beside the heads, in [.5, 1). */
  confidenceFloor: number | null;
  /** The effective votes that a resolution demands beside the heads. */
  minEffective: number | null;
  staged: boolean;
  /** So many first ballots that all agree are shown to the registry: if they say what it says, the round is over. Less than `agree`. */
  confirm?: number | null;
}

/** Where a task stands. `panel` is the one in force (extended or not); `lead` the votes of the leading answer. */
export type Tally = { panel: number; ballots: number; lead: number };

/** `places`: how many leases may be out at once from here. With `judge` they count only if the posterior says "go on". */
export type Step = { outcome: 'pending' | 'resolved' | 'judge' | 'unreachable'; panel: number; places: number };

const LARGEST_PANEL = 99;

/** Whether heads alone never settle a task under this rule. */
export function needsJudgement(rule: QuorumRule): boolean {
  return rule.stop === 'adaptive' || rule.confidenceFloor !== null || rule.minEffective !== null;
}

/**
 * What a task does next. It depends on the tally alone, so the order of the ballots can't matter.
 *
 * A tally beyond its panel (the policy was tightened under an open task) gets no more places, and resolves only
 * if the lead is also a majority of all ballots: otherwise two answers could both claim the quorum.
 */
export function stepAt(rule: QuorumRule, tally: Tally): Step {
  const whole = wholeStep(rule, tally);
  const confirm = rule.confirm ?? null;
  if (confirm === null || whole.outcome !== 'pending' || tally.lead < tally.ballots || tally.ballots > confirm) return whole;
  // At `confirm` the places are those of a whole round: that is what it becomes unless the registry says the same.
  if (tally.ballots === confirm) return { ...whole, outcome: 'judge' };
  return { ...whole, places: Math.min(whole.places, confirm - tally.ballots) };
}

/** Whether this is the tally at which the registry is asked. */
export function asksRegistry({ confirm = null }: QuorumRule, { ballots, lead }: Tally): boolean {
  return confirm !== null && ballots === confirm && lead === confirm;
}

/** What a task does next in a round that nothing cuts short. */
export function wholeStep(rule: QuorumRule, tally: Tally): Step {
  const panel = panelInForce(rule, tally);
  const left = Math.max(0, panel - tally.ballots);
  if (rule.stop === 'fixed' && left > 0) return { outcome: 'pending', panel, places: left };
  const needed = headsNeeded(rule);
  if (tally.lead >= needed) return atQuorum(rule, tally, panel);
  if (tally.lead + left < needed) return { outcome: 'unreachable', panel, places: 0 };
  const staged = rule.staged || rule.stop === 'adaptive';
  return { outcome: 'pending', panel, places: staged ? Math.min(left, needed - tally.lead) : left };
}

function atQuorum(rule: QuorumRule, { ballots, lead }: Tally, panel: number): Step {
  if (needsJudgement(rule)) return { outcome: 'judge', panel, places: ballots < panel ? 1 : 0 };
  const contested = ballots > panel && lead * 2 <= ballots;
  return { outcome: contested ? 'unreachable' : 'resolved', panel, places: 0 };
}

/** Votes from which a task can resolve. Under `adaptive` that is `minAgree`; the posterior does the rest. */
function headsNeeded(rule: QuorumRule): number {
  return rule.stop === 'adaptive' ? Math.min(rule.minAgree ?? rule.agree, rule.agree) : rule.agree;
}

/** The larger panel is tried once, when `agree` is out of reach in this one and not in that one. */
function panelInForce(rule: QuorumRule, { panel, ballots, lead }: Tally): number {
  if (rule.extendTo === null || panel >= rule.extendTo) return panel;
  const countsNow = rule.stop !== 'fixed' || ballots >= panel;
  const outOfReach = lead + Math.max(0, panel - ballots) < rule.agree;
  const reachableThere = lead + rule.extendTo - ballots >= rule.agree;
  return countsNow && outOfReach && reachableThere ? rule.extendTo : panel;
}

export type TabulatedStep = Tally & { outcome: Step['outcome']; nextPanel: number; places: number };

/**
 * The step of every tally that a task can be in, voiding and carried-over ballots included: SQL looks a step up
 * here instead of knowing the rule. Its size is about panel²/2, at most some 10,000 rows.
 */
export function tabulate(rule: QuorumRule): TabulatedStep[] {
  const panels = rule.extendTo === null ? [rule.panel] : [rule.panel, rule.extendTo];
  const tallies = panels.flatMap((panel) => talliesOf(panel));
  return tallies.map((tally) => {
    const { outcome, panel: nextPanel, places } = stepAt(rule, tally);
    return { ...tally, outcome, nextPanel, places };
  });
}

function talliesOf(panel: number): Tally[] {
  const tallies: Tally[] = [{ panel, ballots: 0, lead: 0 }];
  for (let ballots = 1; ballots <= panel; ballots += 1) {
    for (let lead = 1; lead <= ballots; lead += 1) tallies.push({ panel, ballots, lead });
  }
  return tallies;
}

export type Decision = {
  outcome: 'pending' | 'resolved' | 'unreachable';
  /** The answer with most votes, ties to the one that got there first; null without ballots. */
  leader: string | null;
  agreed: number;
  /** Ballots looked at before the decision fell; those after it are not used. */
  used: number;
  panel: number;
};

/**
 * Replays ballots in the order in which they arrived, stopping as soon as the rule does, either way.
 * Throws a RangeError for a rule that needs the posterior: heads can't answer for it.
 */
export function decide(rule: QuorumRule, ballots: readonly { key: string }[]): Decision {
  if (needsJudgement(rule)) throw new RangeError('A rule with a floor, minEffective or adaptive stop needs the posterior, not only heads');
  const votes = new Map<string, number>();
  const state: Decision = { outcome: 'pending', leader: null, agreed: 0, used: 0, panel: rule.panel };
  for (const { key } of ballots) {
    const count = (votes.get(key) ?? 0) + 1;
    votes.set(key, count);
    state.used += 1;
    if (count > state.agreed) [state.leader, state.agreed] = [key, count];
    const step = stepAt(rule, { panel: state.panel, ballots: state.used, lead: state.agreed });
    state.panel = step.panel;
    if (step.outcome === 'resolved' || step.outcome === 'unreachable') return { ...state, outcome: step.outcome };
  }
  return state;
}

export type RuleProblem = { field: keyof QuorumRule; message: string };

/** What is wrong with a rule, one sentence for each field; empty when it can be used. */
export function validateRule(rule: QuorumRule): RuleProblem[] {
  const checks: [keyof QuorumRule, string | null][] = [
    ['panel', panelProblem(rule.panel)],
    ['agree', agreeProblem(rule)],
    ['stop', ['early', 'fixed', 'adaptive'].includes(rule.stop) ? null : 'must be early, fixed or adaptive'],
    ['extendTo', extendToProblem(rule)],
    ['minAgree', minAgreeProblem(rule)],
    ['confidenceFloor', floorProblem(rule)],
    ['minEffective', minEffectiveProblem(rule)],
    ['confirm', confirmProblem(rule)],
  ];
  return checks.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]));
}

function panelProblem(panel: number): string | null {
  return isCount(panel) && panel <= LARGEST_PANEL ? null : `must be a whole number from 1 to ${LARGEST_PANEL}`;
}

function agreeProblem({ agree, panel }: QuorumRule): string | null {
  if (!isCount(agree)) return 'must be a whole number of at least 1';
  if (agree > panel) return `must be at most the panel (${panel})`;
  if (agree * 2 <= panel) return `must be more than half of the panel (${panel}), or two answers could both reach it`;
  return null;
}

function extendToProblem({ agree, panel, extendTo }: QuorumRule): string | null {
  if (extendTo === null) return null;
  if (!isCount(extendTo) || extendTo <= panel || extendTo > LARGEST_PANEL) {
    return `must be a whole number above the panel (${panel}) and at most ${LARGEST_PANEL}`;
  }
  return agree * 2 <= extendTo ? `must be less than twice agree (${agree}), or two answers could both reach the quorum` : null;
}

function minAgreeProblem({ stop, agree, minAgree }: QuorumRule): string | null {
  if (minAgree === null) return stop === 'adaptive' ? 'is needed with stop adaptive' : null;
  // no majority is asked for here: of two answers at most one can have a posterior over a floor of one half
  return isCount(minAgree) && minAgree <= agree ? null : `must be a whole number from 1 to agree (${agree})`;
}

function floorProblem({ stop, confidenceFloor }: QuorumRule): string | null {
  if (confidenceFloor === null) return stop === 'adaptive' ? 'is needed with stop adaptive' : null;
  return confidenceFloor >= 0.5 && confidenceFloor < 1 ? null : 'must be at least 0.5 and less than 1';
}

function minEffectiveProblem({ panel, extendTo, minEffective }: QuorumRule): string | null {
  if (minEffective === null) return null;
  const most = extendTo ?? panel;
  return minEffective > 0 && minEffective <= most ? null : `must be more than 0 and at most the panel (${most})`;
}

function confirmProblem({ agree, confirm = null }: QuorumRule): string | null {
  if (confirm === null) return null;
  return isCount(confirm) && confirm >= 2 && confirm < agree ? null : `must be a whole number from 2 to less than agree (${agree})`;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}
