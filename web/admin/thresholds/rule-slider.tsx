import { type ReactNode, useId } from 'react';

interface RuleSliderProps {
  label: string;
  /** The values that it can take, in order; null is "off". */
  values: readonly (number | null)[];
  value: number | null;
  text: (value: number | null) => string;
  hint?: ReactNode;
  disabled?: boolean;
  onChange: (value: number | null) => void;
}

/** A slider over a list of values: the value beside its name, the arrow keys go through it. */
export function RuleSlider({ label, values, value, text, hint, disabled = false, onChange }: RuleSliderProps): ReactNode {
  const id = useId();
  const place = Math.max(0, values.indexOf(value));
  return (
    <div className="rule-slider">
      <div className="rule-slider-head">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} className="figures">
          {text(value)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={values.length - 1}
        step={1}
        value={place}
        disabled={disabled || values.length < 2}
        aria-valuetext={text(value)}
        onChange={(event) => onChange(values[event.currentTarget.valueAsNumber] ?? null)}
      />
      {hint && <p className="soft tiny">{hint}</p>}
    </div>
  );
}
