import { Button, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Section } from '../../office/pieces/page.js';
import { type ItemDraft, newPage } from './item-draft.js';
import { texts } from './texts.js';

interface ShownFieldsProps {
  draft: ItemDraft;
  onChange: (change: Partial<ItemDraft>) => void;
  wrong: (field: string) => string | undefined;
}

/** The pages that a newcomer is shown instead of the web. */
export function ShownFields({ draft: { shown }, onChange, wrong }: ShownFieldsProps): ReactNode {
  const { form } = texts;
  return (
    <Section
      title={form.shown}
      lead={form.shownLead}
      beside={
        <Button size="xs" onClick={() => onChange({ shown: [...shown, newPage()] })}>
          {form.addPage}
        </Button>
      }
    >
      {shown.map((page, index) => (
        <fieldset key={page.key} className="case-part stack">
          <legend className="small">{form.page(index + 1)}</legend>
          {(['url', 'title', 'text'] as const).map((field) => {
            const Field = field === 'text' ? LongField : TextInput;
            return (
              <Field
                key={field}
                label={{ url: form.url, title: form.pageTitle, text: form.pageText }[field]}
                maxLength={{ url: 500, title: 200, text: 2000 }[field]}
                value={page[field]}
                error={wrong(`shown.${index}.${field}`)}
                onChange={(event: { currentTarget: { value: string } }) =>
                  onChange({ shown: shown.with(index, { ...page, [field]: event.currentTarget.value }) })
                }
              />
            );
          })}
          {shown.length > 1 && (
            <div>
              <Button size="xs" aria-label={form.removePage(index + 1)} onClick={() => onChange({ shown: shown.toSpliced(index, 1) })}>
                {form.remove}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
    </Section>
  );
}

function LongField(props: Parameters<typeof Textarea>[0]): ReactNode {
  return <Textarea autosize minRows={2} {...props} />;
}
