import { type ReactNode, type Ref, useId } from 'react';
import type { Problem } from '../../api/problem.js';
import type { Platform } from '../../api/shapes.js';
import { t } from '../words.js';
import { Understood } from './understood.js';
import type { Reading } from './use-reading.js';

export interface AnswerFieldProps {
  athleteName: string;
  platform: Platform;
  value: string;
  reading: Reading;
  refusal: Problem | null;
  hasNoName: boolean;
  locked: boolean;
  ref: Ref<HTMLInputElement>;
  onType: (change: { value: string } | { hasNoName: boolean }) => void;
}

/** One field that takes a handle or any link. */
export function AnswerField(props: AnswerFieldProps): ReactNode {
  const { athleteName, platform, value, reading, refusal, hasNoName, locked, ref, onType } = props;
  const id = useId();
  const wrong = refusal !== null || reading.at === 'wrong' || reading.at === 'too_long';
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t.task.field(t.platforms[platform])}
        <span className="unseen">: {t.task.fieldOf(athleteName, t.platforms[platform])}</span>
      </label>
      <input
        ref={ref}
        id={id}
        className="input input-answer"
        value={value}
        onChange={(event) => onType({ value: event.target.value })}
        readOnly={locked}
        dir="auto"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="send"
        aria-invalid={wrong}
        aria-describedby={`${id}-said`}
      />
      <Understood id={`${id}-said`} reading={reading} platform={platform} length={value.length} refusal={refusal} />
      {(hasNoName || needsName(reading, refusal)) && (
        <label className="choice small">
          <input type="checkbox" checked={hasNoName} onChange={(event) => onType({ hasNoName: event.target.checked })} />
          {t.task.hasNoName}
        </label>
      )}
    </div>
  );
}

function needsName(reading: Reading, refusal: Problem | null): boolean {
  const problem = refusal ?? (reading.at === 'wrong' ? reading.problem : null);
  return problem?.code === 'needs_profile_name';
}
