import { type ReactNode, useMemo, useState } from 'react';
import type { Filters } from '../../office/address/use-address.js';
import { type Answered, useAsk } from '../../office/api/use-ask.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { When } from '../../office/pieces/when.js';
import type { Batch } from '../../office/shapes/batch.js';
import { Banner } from '../../ui/banner.js';
import { Waiting } from '../../ui/waiting.js';
import { ApplyRule } from './apply-rule.js';
import { Effect } from './effect.js';
import { FlipsSection } from './flips-section.js';
import { Frontier, type Tried } from './frontier.js';
import { NoBallots } from './no-ballots.js';
import type { Replay, Replayed } from './replay.js';
import { everyQuorum, type Rule, ruleName, sameRule } from './rule.js';
import { RuleControls } from './rule-controls.js';
import { texts } from './texts.js';
import { useRule } from './use-rule.js';

interface TrialProps {
  /** Undefined: the ballots of all batches. */
  batch: Batch | undefined;
  today: Rule;
  mixed: boolean;
  filters: Filters;
}

/** A slider moves sixty times a second; so often nobody can read. */
const SETTLES_MS = 50;
const LEAST_PANEL = 9;
const MOST_QUORUMS = 59;

/** The rule under the hand, tried on the recorded ballots. */
export function Trial({ batch, today, mixed, filters }: TrialProps): ReactNode {
  const [rule, setRule] = useRule(today, filters);
  const of = { batch: batch?.id ?? null, listed: 0 };
  const quorums = useMemo(() => everyQuorum(Math.max(LEAST_PANEL, today.panel)).slice(0, MOST_QUORUMS), [today.panel]);
  // The two are apart: the dots stay, and the slider waits for no more than its own rule.
  const dots = useAsk<Replay>({ path: '/policies/replay', body: { ...of, policies: quorums } });
  const hand = useAsk<Replay>({ path: '/policies/replay', body: { ...of, policies: [today, rule] }, settles: SETTLES_MS });
  if (hand.data === undefined)
    return hand.problem === undefined ? <Waiting what={texts.reading} /> : <ProblemNote problem={hand.problem} again={hand.again} />;
  if (hand.data.tasks === 0) return <NoBallots />;
  return (
    <>
      <About replay={hand.data} mixed={mixed} today={today} />
      <ProblemNote problem={hand.problem ?? dots.problem} again={hand.again} />
      <Compared batch={batch} rule={rule} onTry={setRule} today={today} hand={hand} dots={paired(quorums, dots.data?.policies ?? [])} />
      <FlipsSection batch={batch?.id} rule={rule} filters={filters} />
    </>
  );
}

interface ComparedProps {
  batch: Batch | undefined;
  rule: Rule;
  onTry: (rule: Rule) => void;
  today: Rule;
  hand: Answered<Replay>;
  dots: readonly Tried[];
}

/** The rule beside today's: its sliders, where it stands among all quorums, and what it would change. */
function Compared({ batch, rule, onTry, today, hand, dots }: ComparedProps): ReactNode {
  const [applying, setApplying] = useState(false);
  const [now, then] = paired((hand.asked as { policies: Rule[] }).policies, hand.data?.policies ?? []);
  if (now === undefined || then === undefined) return null;
  const tasks = hand.data?.tasks ?? 0;
  return (
    <div className="thresholds" aria-busy={hand.waiting}>
      <RuleControls rule={rule} today={today} onChange={onTry} />
      <Frontier quorums={dots} today={now} hand={then} tasks={tasks} onTry={onTry} />
      <Effect
        today={now.result}
        tried={then.result}
        tasks={tasks}
        same={sameRule(rule, today)}
        onApply={batch === undefined ? null : () => setApplying(true)}
      />
      {applying && batch !== undefined && <ApplyRule batch={batch} rule={rule} onClose={() => setApplying(false)} />}
    </div>
  );
}

const paired = (rules: readonly Rule[], results: readonly Replayed[]): Tried[] =>
  rules.flatMap((rule, number) => {
    const result = results[number];
    return result === undefined ? [] : [{ rule, result }];
  });

function About({ replay, mixed, today }: { replay: Replay; mixed: boolean; today: Rule }): ReactNode {
  return (
    <div className="stack-close">
      <p className="soft small figures">
        {texts.about(replay.tasks, replay.ballots)} <When at={replay.asOf} />. {replay.leftOut > 0 && texts.leftOut(replay.leftOut)}
      </p>
      {mixed && <Banner title={texts.mixed(ruleName(today))} />}
    </div>
  );
}
