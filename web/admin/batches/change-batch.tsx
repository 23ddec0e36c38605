import { NumberInput, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { Ask } from '../../office/pieces/ask.js';
import type { Batch } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

interface ChangeBatchProps {
  batch: Batch;
  busy: boolean;
  problem: unknown;
  onClose: () => void;
  onChange: (change: Partial<Batch>) => void;
}

export function ChangeBatch({ batch, busy, problem, onClose, onChange }: ChangeBatchProps): ReactNode {
  const [name, setName] = useState(batch.name);
  const [priority, setPriority] = useState(batch.priority);
  const [budget, setBudget] = useState(batch.budget ?? '');
  const wrong = (field: string): string | undefined => (problem instanceof Problem ? problem.about(field) : undefined);
  return (
    <Ask
      title={texts.act.changeTitle}
      verb={texts.act.changeVerb}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => onChange({ name, priority, budget: budget.trim() === '' ? null : budget.trim() })}
    >
      <TextInput
        label={texts.form.name}
        required
        withAsterisk={false}
        data-autofocus
        value={name}
        error={wrong('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NumberInput
        label={texts.form.priority}
        description={texts.form.priorityHint}
        hideControls={false}
        allowDecimal={false}
        value={priority}
        error={wrong('priority')}
        onChange={(value) => typeof value === 'number' && setPriority(value)}
      />
      <TextInput
        label={texts.form.budget}
        description={texts.form.budgetHint}
        inputMode="decimal"
        value={budget}
        error={wrong('budget')}
        onChange={(event) => setBudget(event.currentTarget.value)}
      />
    </Ask>
  );
}
