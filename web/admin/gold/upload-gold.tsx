import { type ReactNode, useState } from 'react';
import { readAgain } from '../../office/api/fresh.js';
import { Section } from '../../office/pieces/page.js';
import { RowErrors } from '../../office/pieces/row-errors.js';
import type { RowError } from '../../office/shapes/batch.js';
import { UploadPlace } from '../../office/upload/upload-place.js';
import { Banner } from '../../ui/banner.js';
import { texts } from './texts.js';

const KINDS = { csv: 'text/csv', json: 'application/json' };

/** What became of a list. */
interface Taken {
  readonly created: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly errors: readonly RowError[];
}

export function UploadGold(): ReactNode {
  const [taken, setTaken] = useState<Taken | null>(null);
  const show = (answer: unknown): void => {
    setTaken(answer as Taken);
    readAgain();
  };
  return (
    <Section title={texts.upload.title} lead={texts.upload.lead}>
      <UploadPlace kinds={KINDS} path="/gold" onTaken={show} />
      {taken !== null && <Banner tone="good" title={texts.upload.done(taken.created, taken.duplicates)} />}
      {taken !== null && <RowErrors title={texts.upload.refused} lead={texts.upload.refusedLead} errors={taken.errors} />}
    </Section>
  );
}
