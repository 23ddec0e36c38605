import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AthleteDraft } from './item-draft.js';
import { texts } from './texts.js';

interface AthleteFieldsProps {
  athlete: AthleteDraft;
  onChange: (change: Partial<AthleteDraft>) => void;
  /** What the server said of a field. */
  wrong: (field: string) => string | undefined;
}

const PLAIN = ['name', 'sport', 'league', 'team', 'position', 'birthDate'] as const;

/** What tells a person apart; the rest folded away. */
export function AthleteFields({ athlete, onChange, wrong }: AthleteFieldsProps): ReactNode {
  const { form } = texts;
  return (
    <div className="stack">
      <div className="form-pair">
        {PLAIN.map((field) => (
          <TextInput
            key={field}
            label={form[field]}
            placeholder={field === 'birthDate' ? form.birthDateHint : undefined}
            required={field === 'name'}
            withAsterisk={false}
            maxLength={200}
            value={athlete[field]}
            error={wrong(field)}
            onChange={(event) => onChange({ [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <details className="fold fold-small">
        <summary>{form.more}</summary>
        <div className="fold-body stack">
          <div className="form-pair">
            <TextInput
              label={form.nationality}
              maxLength={200}
              value={athlete.nationality}
              error={wrong('nationality')}
              onChange={(event) => onChange({ nationality: event.currentTarget.value })}
            />
            <TextInput
              label={form.aliases}
              placeholder={form.aliasesHint}
              value={athlete.aliases}
              error={wrong('aliases')}
              onChange={(event) => onChange({ aliases: event.currentTarget.value })}
            />
          </div>
          <TextInput
            label={form.notes}
            maxLength={1000}
            value={athlete.notes}
            error={wrong('notes')}
            onChange={(event) => onChange({ notes: event.currentTarget.value })}
          />
          <Textarea
            label={form.facts}
            description={form.factsHint}
            autosize
            minRows={2}
            value={athlete.facts}
            error={wrong('facts')}
            onChange={(event) => onChange({ facts: event.currentTarget.value })}
          />
        </div>
      </details>
    </div>
  );
}
