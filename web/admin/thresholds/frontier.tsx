import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { formats } from '../../office/pieces/formats.js';
import type { PlotPoint, Series } from '../../office/plots/plot-data.js';
import { Plot } from '../../office/plots/plot.js';
import { type Replayed, wrongPerThousand } from './replay.js';
import { type Rule, ruleName, sameRule } from './rule.js';
import { hundredth, rough, texts } from './texts.js';

/** A rule, and what it would have made of the ballots. */
export interface Tried {
  readonly rule: Rule;
  readonly result: Replayed;
}

interface FrontierProps {
  quorums: readonly Tried[];
  today: Tried;
  hand: Tried;
  /** Tasks with ballots. */
  tasks: number;
  onTry: (rule: Rule) => void;
}

interface RulePoint extends PlotPoint {
  readonly rule: Rule;
}

/** So much more of the tasks than under today's rule may lack ballots until a dot turns pale. */
const MUCH = 0.05;

/** What every quorum would have cost, against how often it would have been wrong. */
export function Frontier({ quorums, today, hand, tasks, onTry }: FrontierProps): ReactNode {
  const { frontier } = texts;
  const pale = ({ result }: Tried): boolean => result.undecided - today.result.undecided > MUCH * tasks;
  const others = quorums.filter(({ rule }) => !sameRule(rule, today.rule) && !sameRule(rule, hand.rule));
  const dots = others.map((tried) => pointOf(tried, tasks, pale(tried) ? 'faint' : 'dot'));
  const ring = pointOf(today, tasks, 'ring', `${ruleName(today.rule)} ${frontier.today}`);
  const filled = sameRule(hand.rule, today.rule) ? [] : [pointOf(hand, tasks, 'filled')];
  const series: Series<RulePoint>[] = [
    { name: frontier.quorums, tone: 'soft', as: 'points', points: dots },
    { name: frontier.hand, tone: 'accent', as: 'points', points: [ring, ...filled] },
  ];
  const says = frontier.says(ruleName(today.rule), inWords(today, tasks), ruleName(hand.rule), inWords(hand, tasks));
  return (
    <div className="stack-close">
      <Plot
        title={frontier.title}
        says={says}
        height={420}
        x={{ kind: 'linear', label: frontier.x, text: perTask, includes: [0] }}
        y={{ kind: 'log', label: frontier.y, text: rough }}
        series={series}
        table={<FrontierTable rows={[today, hand, ...others]} tasks={tasks} onTry={onTry} />}
        onPick={({ rule }) => onTry(rule)}
      />
      <p className="soft tiny">{frontier.note}</p>
    </div>
  );
}

const perTask = (value: number): string => formats.number(Math.round(value * 100) / 100);

function pointOf({ rule, result }: Tried, tasks: number, look: NonNullable<PlotPoint['look']>, label = ruleName(rule)): RulePoint {
  const wrong = wrongPerThousand(result);
  const note = look === 'faint' ? texts.frontier.ranOut(result.undecided) : texts.frontier.resolved(result.resolved);
  return {
    rule,
    x: result.ballots / Math.max(1, tasks),
    y: wrong === null || wrong.mean <= 0 ? null : wrong.mean,
    ...(wrong !== null && { low: wrong.low, high: wrong.high }),
    label,
    note,
    look,
  };
}

function inWords({ result }: Tried, tasks: number): string {
  const wrong = wrongPerThousand(result);
  if (wrong === null) return texts.frontier.nothing;
  return texts.frontier.point(hundredth(result.ballots / Math.max(1, tasks)), rough(wrong.mean));
}

function FrontierTable({ rows, tasks, onTry }: { rows: readonly Tried[]; tasks: number; onTry: (rule: Rule) => void }): ReactNode {
  const { columns, interval } = texts.frontier;
  const wrongOf = (result: Replayed): string => {
    const wrong = wrongPerThousand(result);
    return wrong === null ? '–' : interval(rough(wrong.mean), rough(wrong.low), rough(wrong.high));
  };
  const shown: Column<Tried>[] = [
    { head: columns.rule, cell: ({ rule }) => <strong className="figures">{ruleName(rule)}</strong> },
    { head: columns.ballots, figure: true, cell: ({ result }) => hundredth(result.ballots / Math.max(1, tasks)) },
    { head: columns.wrong, figure: true, cell: ({ result }) => wrongOf(result) },
    { head: columns.resolved, figure: true, cell: ({ result }) => formats.number(result.resolved) },
    { head: columns.disputed, figure: true, spare: true, cell: ({ result }) => formats.number(result.disputed) },
    { head: columns.undecided, figure: true, spare: true, cell: ({ result }) => formats.number(result.undecided) },
    {
      head: columns.try,
      cell: ({ rule }) => (
        <Button size="compact-xs" aria-label={texts.frontier.try(ruleName(rule))} onClick={() => onTry(rule)}>
          {columns.try}
        </Button>
      ),
    },
  ];
  const once = rows.filter(({ rule }, number) => rows.findIndex((row) => sameRule(row.rule, rule)) === number);
  const sorted = once.toSorted((a, b) => a.result.ballots - b.result.ballots);
  return <DataTable caption={texts.frontier.title} columns={shown} rows={sorted} keyOf={({ rule }) => JSON.stringify(rule)} />;
}
