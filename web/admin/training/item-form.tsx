import { Autocomplete, Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { PLATFORM_CHOICES } from '../../office/pieces/platforms.js';
import { Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { AthleteFields } from './athlete-fields.js';
import type { ItemDraft } from './item-draft.js';
import { ItemPreview } from './item-preview.js';
import { NamesakesFields } from './namesakes-fields.js';
import { ShownFields } from './shown-fields.js';
import { texts } from './texts.js';
import type { Stage } from './training-item.js';

const STAGES = Object.entries(texts.stages).map(([value, label]) => ({ value, label }));
const KINDS = Object.entries(texts.form.kinds).map(([value, label]) => ({ value, label }));

interface ItemFormProps {
  start: ItemDraft;
  verb: string;
  busy: boolean;
  problem: unknown;
  onSend: (draft: ItemDraft) => void;
}

/** A case being written, and beside it what a newcomer will see. */
export function ItemForm({ start, verb, busy, problem, onSend }: ItemFormProps): ReactNode {
  const [draft, setDraft] = useState(start);
  const set = (change: Partial<ItemDraft>): void => setDraft((last) => ({ ...last, ...change }));
  const wrong = (field: string): string | undefined => (problem instanceof Problem ? problem.about(field) : undefined);
  const { form } = texts;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSend(draft);
  };
  return (
    <div className="columns case-columns">
      <form className="form" onSubmit={send}>
        <Basics draft={draft} set={set} wrong={wrong} />
        <Section title={form.athlete}>
          <AthleteFields
            athlete={draft.athlete}
            wrong={(field) => wrong(`athlete.${field}`)}
            onChange={(change) => set({ athlete: { ...draft.athlete, ...change } })}
          />
        </Section>
        <NamesakesFields draft={draft} onChange={set} wrong={wrong} />
        <ShownFields draft={draft} onChange={set} wrong={wrong} />
        <AnswerFields draft={draft} set={set} wrong={wrong} />
        <ProblemNote problem={problem} safe={form.safe} />
        <div className="row">
          <Button type="submit" variant="filled" loading={busy}>
            {verb}
          </Button>
          {draft !== start && <span className="soft small">{form.unsaved}</span>}
        </div>
      </form>
      <ItemPreview draft={draft} />
    </div>
  );
}

interface FieldsProps {
  draft: ItemDraft;
  set: (change: Partial<ItemDraft>) => void;
  wrong: (field: string) => string | undefined;
}

function Basics({ draft, set, wrong }: FieldsProps): ReactNode {
  const { form } = texts;
  return (
    <>
      <div>
        <p className="mantine-InputWrapper-label" id="case-stage">
          {form.stage}
        </p>
        <SegmentedControl
          aria-labelledby="case-stage"
          data={STAGES}
          value={draft.stage}
          onChange={(stage) => set({ stage: stage as Stage })}
        />
      </div>
      <div className="form-pair">
        <Autocomplete
          label={form.topic}
          description={form.topicHint}
          required
          withAsterisk={false}
          maxLength={50}
          data={Object.keys(texts.topics)}
          value={draft.topic}
          error={wrong('topic')}
          onChange={(topic) => set({ topic })}
        />
        <Select
          label={form.platform}
          data={PLATFORM_CHOICES}
          allowDeselect={false}
          value={draft.platform}
          error={wrong('platform')}
          onChange={(platform) => platform !== null && set({ platform })}
        />
      </div>
    </>
  );
}

function AnswerFields({ draft, set, wrong }: FieldsProps): ReactNode {
  const { form } = texts;
  return (
    <Section title={form.answer}>
      <div className="stack">
        <SegmentedControl
          aria-label={form.answer}
          data={KINDS}
          value={draft.kind}
          onChange={(kind) => set({ kind: kind as ItemDraft['kind'] })}
        />
        {draft.kind === 'handle' && (
          <TextInput
            label={form.value}
            required
            withAsterisk={false}
            maxLength={1000}
            value={draft.value}
            error={wrong('answer.value')}
            onChange={(event) => set({ value: event.currentTarget.value })}
          />
        )}
        <Textarea
          label={form.explanation}
          description={form.explanationHint}
          required
          withAsterisk={false}
          autosize
          minRows={2}
          maxLength={2000}
          value={draft.explanation}
          error={wrong('explanation')}
          onChange={(event) => set({ explanation: event.currentTarget.value })}
        />
        <TextInput
          label={form.question}
          description={form.questionHint}
          maxLength={500}
          value={draft.question}
          error={wrong('question')}
          onChange={(event) => set({ question: event.currentTarget.value })}
        />
      </div>
    </Section>
  );
}
