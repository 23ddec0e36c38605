import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Section } from '../../office/pieces/page.js';
import { AthleteFields } from './athlete-fields.js';
import { type ItemDraft, newNamesake } from './item-draft.js';
import { texts } from './texts.js';

interface NamesakesFieldsProps {
  draft: ItemDraft;
  onChange: (change: Partial<ItemDraft>) => void;
  wrong: (field: string) => string | undefined;
}

export function NamesakesFields({ draft: { athlete, namesakes }, onChange, wrong }: NamesakesFieldsProps): ReactNode {
  const { form } = texts;
  return (
    <Section
      title={form.namesakes}
      lead={form.namesakesLead}
      beside={
        <Button size="xs" onClick={() => onChange({ namesakes: [...namesakes, newNamesake(athlete.name)] })}>
          {form.addNamesake}
        </Button>
      }
    >
      {namesakes.map((namesake, index) => (
        <fieldset key={namesake.key} className="case-part stack">
          <legend className="unseen">{form.namesakes}</legend>
          <AthleteFields
            athlete={namesake}
            wrong={(field) => wrong(`namesakes.${index}.${field}`)}
            onChange={(change) => onChange({ namesakes: namesakes.with(index, { ...namesake, ...change }) })}
          />
          <div>
            <Button
              size="xs"
              aria-label={form.removeNamesake(namesake.name)}
              onClick={() => onChange({ namesakes: namesakes.toSpliced(index, 1) })}
            >
              {form.remove}
            </Button>
          </div>
        </fieldset>
      ))}
    </Section>
  );
}
