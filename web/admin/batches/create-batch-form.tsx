import { Button, Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import type { Platform } from '../../api/shapes.js';
import { PLATFORMS, PlatformName } from '../../office/pieces/platforms.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { Policy } from '../../office/shapes/batch.js';
import { changesOf, DEFAULT_POLICY, quorumProblem } from './policy-draft.js';
import { PolicyFields } from './policy-fields.js';
import { PolicyWords } from './policy-words.js';
import { texts } from './texts.js';

export interface BatchDraft {
  readonly name: string;
  readonly platforms: Platform[];
  readonly reward: string;
  readonly budget: string;
  readonly priority: number;
  readonly instructions: string;
  readonly policy: Policy;
}

const EMPTY: BatchDraft = { name: '', platforms: [], reward: '0.05', budget: '', priority: 0, instructions: '', policy: DEFAULT_POLICY };
const AMOUNT = /^\d+(\.\d{1,6})?$/;

/** What isn't said is left out: the server's own default holds. */
export function requestOf({ name, platforms, reward, budget, priority, instructions, policy }: BatchDraft): Record<string, unknown> {
  const changes = changesOf(policy, DEFAULT_POLICY);
  return {
    name,
    platforms,
    reward,
    priority,
    ...(budget !== '' && { budget }),
    ...(instructions.trim() !== '' && { instructions }),
    ...(Object.keys(changes).length > 0 && { policy: changes }),
  };
}

interface CreateBatchFormProps {
  busy: boolean;
  problem: unknown;
  onCreate: (draft: BatchDraft) => void;
}

export function CreateBatchForm({ busy, problem, onCreate }: CreateBatchFormProps): ReactNode {
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<BatchDraft>): void => setDraft({ ...draft, ...change });
  const wrong = (field: string): string | undefined => (problem instanceof Problem ? problem.about(field) : undefined);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const ready = draft.platforms.length > 0 && AMOUNT.test(draft.reward) && quorumProblem(draft.policy) === null;
    if (ready) onCreate(draft);
  };
  return (
    <div className="columns">
      <form className="form" onSubmit={send}>
        <TextInput
          label={texts.form.name}
          description={texts.form.nameHint}
          required
          withAsterisk={false}
          autoFocus
          maxLength={200}
          value={draft.name}
          error={wrong('name')}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Checkbox.Group
          label={texts.form.platforms}
          description={texts.form.platformsHint}
          value={draft.platforms}
          error={wrong('platforms') ?? (tried && draft.platforms.length === 0 && texts.form.noPlatform)}
          onChange={(platforms) => set({ platforms })}
        >
          <div className="platform-choices">
            {PLATFORMS.map((platform) => (
              <Checkbox key={platform} value={platform} label={<PlatformName platform={platform} />} />
            ))}
          </div>
        </Checkbox.Group>
        <div className="form-pair">
          <TextInput
            label={texts.form.reward}
            description={texts.form.rewardHint}
            inputMode="decimal"
            value={draft.reward}
            error={wrong('reward') ?? (!AMOUNT.test(draft.reward) && texts.form.badReward)}
            onChange={(event) => set({ reward: event.currentTarget.value })}
          />
          <TextInput
            label={texts.form.budget}
            description={texts.form.budgetHint}
            inputMode="decimal"
            value={draft.budget}
            error={wrong('budget') ?? (draft.budget !== '' && !AMOUNT.test(draft.budget) && texts.form.badReward)}
            onChange={(event) => set({ budget: event.currentTarget.value })}
          />
        </div>
        <NumberInput
          label={texts.form.priority}
          description={texts.form.priorityHint}
          hideControls={false}
          w={180}
          allowDecimal={false}
          value={draft.priority}
          error={wrong('priority')}
          onChange={(value) => typeof value === 'number' && set({ priority: value })}
        />
        <Textarea
          label={texts.form.instructions}
          description={texts.form.instructionsHint}
          autosize
          minRows={2}
          maxRows={10}
          value={draft.instructions}
          error={wrong('instructions')}
          onChange={(event) => set({ instructions: event.currentTarget.value })}
        />
        <h2>{texts.policy.title}</h2>
        <PolicyFields policy={draft.policy} onChange={(policy) => set({ policy })} wrong={(field) => wrong(`policy.${field}`)} />
        <ProblemNote problem={problem} safe={texts.form.safe} />
        <div className="row">
          <Button type="submit" variant="filled" loading={busy}>
            {texts.form.verb}
          </Button>
        </div>
      </form>
      <PolicyWords policy={draft.policy} reward={draft.reward} />
    </div>
  );
}
