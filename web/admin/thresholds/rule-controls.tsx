import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StopRule } from '../../office/shapes/batch.js';
import { LARGEST_PANEL, moved, type Rule, sameRule } from './rule.js';
import { RuleSlider } from './rule-slider.js';
import { texts } from './texts.js';

interface RuleControlsProps {
  rule: Rule;
  today: Rule;
  onChange: (rule: Rule) => void;
}

const STOPS = Object.entries(texts.controls.stops).map(([value, label]) => ({ value, label }));
const FLOORS = [0.5, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.995, 0.999];

/** What can be moved. Each slider takes along what can't stay as it is, so that whatever they show can be applied. */
export function RuleControls({ rule, today, onChange }: RuleControlsProps): ReactNode {
  const { controls } = texts;
  const move = (change: Partial<Rule>): void => onChange(moved(rule, change));
  const adaptive = rule.stop === 'adaptive';
  const widest = Math.max(LARGEST_PANEL, rule.panel, today.panel);
  return (
    <div className="rule-controls">
      <div className="rule-pair">
        <RuleSlider
          label={controls.agree}
          values={upTo(1, widest)}
          value={rule.agree}
          text={String}
          onChange={(agree) => agree !== null && move({ agree })}
        />
        <RuleSlider
          label={controls.panel}
          values={upTo(1, widest)}
          value={rule.panel}
          text={String}
          onChange={(panel) => panel !== null && move({ panel })}
        />
      </div>
      <div>
        <p className="rule-label" id="thresholds-stop">
          {controls.stop}
        </p>
        <SegmentedControl
          aria-labelledby="thresholds-stop"
          fullWidth
          size="xs"
          data={STOPS}
          value={rule.stop}
          onChange={(stop) => move({ stop: stop as StopRule })}
        />
        <p className="soft tiny">{controls.stopHints[rule.stop]}</p>
      </div>
      {adaptive && (
        <RuleSlider
          label={controls.minAgree}
          values={upTo(1, rule.agree)}
          value={rule.minAgree}
          text={controls.votes}
          onChange={(minAgree) => minAgree !== null && move({ minAgree })}
        />
      )}
      <RuleSlider
        label={controls.floor}
        values={withOff(including(FLOORS, rule.confidenceFloor), !adaptive)}
        value={rule.confidenceFloor}
        text={controls.share}
        hint={rule.confidenceFloor === null ? controls.noFloor : controls.goldNeeded(rule.confidenceFloor)}
        onChange={(confidenceFloor) => move({ confidenceFloor })}
      />
      <RuleSlider
        label={controls.extendTo}
        values={[null, ...upTo(rule.panel + 1, 2 * rule.agree - 1)]}
        value={rule.extendTo}
        text={controls.orOff}
        hint={rule.panel + 1 > 2 * rule.agree - 1 ? controls.cannotExtend : controls.extendHint}
        onChange={(extendTo) => move({ extendTo })}
      />
      <RuleSlider
        label={controls.minEffective}
        values={[null, ...including(halvesUpTo(rule.extendTo ?? rule.panel), rule.minEffective)]}
        value={rule.minEffective}
        text={controls.orOff}
        hint={controls.effectiveHint}
        onChange={(minEffective) => move({ minEffective })}
      />
      <div>
        <Button size="xs" disabled={sameRule(rule, today)} onClick={() => onChange(today)}>
          {controls.reset}
        </Button>
      </div>
    </div>
  );
}

const upTo = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, number) => from + number);
const halvesUpTo = (to: number): number[] => upTo(2, 2 * to).map((half) => half / 2);
const withOff = (values: readonly number[], off: boolean): (number | null)[] => (off ? [null, ...values] : [...values]);

/** The list with one more value in its place, when it isn't there: a policy may have been set to anything. */
function including(values: readonly number[], value: number | null): number[] {
  return value === null || values.includes(value) ? [...values] : [...values, value].toSorted((a, b) => a - b);
}
