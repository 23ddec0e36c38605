import { Button, NumberInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { formats } from '../../office/pieces/formats.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { Section } from '../../office/pieces/page.js';
import { PlatformName } from '../../office/pieces/platforms.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { say } from '../../office/pieces/toast.js';
import { When } from '../../office/pieces/when.js';
import type { Ageing, PlatformAgeing } from './ageing.js';
import { ChooseBatch } from './choose-batch.js';
import { texts } from './texts.js';

type Days = Readonly<Record<string, number | null>>;

export function AgeingForm({ ageing }: { ageing: Ageing }): ReactNode {
  const [batchId, setBatchId] = useState(ageing.batch?.id ?? null);
  const [dailyCap, setDailyCap] = useState<number | string>(ageing.dailyCap);
  const [days, setDays] = useState<Days>(Object.fromEntries(ageing.platforms.map((one) => [one.platform, one.days])));
  const { send, busy, problem } = useSend();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const platforms = ageing.platforms.map(({ platform }) => ({ platform, days: days[platform] ?? null }));
    const body = { batchId, dailyCap: Number(dailyCap), platforms };
    if ((await send({ method: 'PUT', path: '/admin/ageing', body })) !== undefined) say(texts.saved);
  };
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <div className="form-pair">
        <ChooseBatch chosen={batchId} onChoose={setBatchId} />
        <NumberInput
          label={texts.cap}
          description={texts.capHint}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          value={dailyCap}
          onChange={setDailyCap}
        />
      </div>
      <Section title={texts.platforms} lead={texts.platformsLead}>
        <DataTable
          caption={texts.platforms}
          columns={columnsFor(days, setDays)}
          rows={ageing.platforms}
          keyOf={({ platform }) => platform}
        />
      </Section>
      <ProblemNote problem={problem} />
      <div className="row">
        <Button type="submit" variant="filled" loading={busy}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}

function columnsFor(days: Days, onChange: (days: Days) => void): readonly Column<PlatformAgeing>[] {
  const { columns } = texts;
  return [
    { head: columns.platform, cell: ({ platform }) => <PlatformName platform={platform} /> },
    {
      head: columns.days,
      cell: ({ platform }) => (
        <NumberInput
          aria-label={`${columns.days}: ${platform}`}
          className="days-field"
          min={1}
          max={3650}
          allowDecimal={false}
          value={days[platform] ?? ''}
          onChange={(value) => onChange({ ...days, [platform]: typeof value === 'number' ? value : null })}
        />
      ),
    },
    { head: columns.entries, figure: true, spare: true, cell: ({ entries }) => formats.number(entries) },
    { head: columns.due, figure: true, cell: ({ due }) => formats.number(due) },
    { head: columns.oldest, spare: true, cell: ({ oldestCheckedAt }) => oldestCheckedAt !== null && <When at={oldestCheckedAt} /> },
  ];
}
