import type { ReactNode, Ref } from 'react';
import { t } from '../words.js';

interface ClueChoiceProps {
  clue: string;
  missing: boolean;
  locked: boolean;
  ref: Ref<HTMLFieldSetElement>;
  onChoose: (clue: string) => void;
}

/** With a namesake about, the worker says what told them apart: it makes them look, and helps whoever settles a dispute. */
export function ClueChoice({ clue, missing, locked, ref, onChoose }: ClueChoiceProps): ReactNode {
  return (
    <fieldset className="stack-close" ref={ref} disabled={locked} aria-describedby="clue-missing">
      <legend className="field-label">{t.task.clue}</legend>
      <div className="chips">
        {Object.entries(t.task.clues).map(([code, text]) => (
          <label key={code} className="chip small">
            <input type="radio" name="clue" value={code} checked={clue === code} onChange={() => onChoose(code)} />
            {text}
          </label>
        ))}
      </div>
      <p className="field-wrong" id="clue-missing" role="status">
        {missing && t.task.clueMissing}
      </p>
    </fieldset>
  );
}
