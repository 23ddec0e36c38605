import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useGet } from '../../office/api/use-get.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { State } from '../../office/pieces/state.js';
import type { AlertRule } from './alert.js';
import { ChangeAlertRule } from './change-alert-rule.js';
import { figure, texts } from './texts.js';

export function AlertRules(): ReactNode {
  const { data, problem, again } = useGet<{ items: readonly AlertRule[] }>('/admin/alerts/rules');
  const [changing, setChanging] = useState<AlertRule | null>(null);
  return (
    <Section title={texts.rules.title} lead={texts.rules.lead}>
      <ProblemNote problem={problem} again={again} />
      {problem === undefined && (
        <DataTable caption={texts.rules.title} columns={columnsFor(setChanging)} rows={data?.items} keyOf={({ name }) => name} />
      )}
      {changing !== null && <ChangeAlertRule rule={changing} onClose={() => setChanging(null)} />}
    </Section>
  );
}

function columnsFor(onChange: (rule: AlertRule) => void): readonly Column<AlertRule>[] {
  const { columns, at, back, atOnce, minutes } = texts.rules;
  return [
    {
      head: columns.rule,
      long: true,
      cell: ({ name }) => (
        <>
          {texts.names[name]}
          <br />
          <span className="soft small">{texts.says[name]}</span>
        </>
      ),
    },
    { head: columns.now, figure: true, cell: (rule) => <Now rule={rule} /> },
    { head: columns.raise, long: true, spare: true, cell: ({ worse, raiseAt, unit }) => at(worse, figure(raiseAt, unit)) },
    {
      head: columns.clear,
      long: true,
      spare: true,
      cell: ({ worse, clearAt, unit }) => back(clearAt === 0 ? 'below' : worse, figure(clearAt, unit)),
    },
    { head: columns.lasting, spare: true, cell: ({ forMinutes }) => (forMinutes === 0 ? atOnce : minutes(forMinutes)) },
    {
      head: columns.act,
      cell: (rule) => (
        <Button size="xs" aria-label={`${texts.rules.change}: ${texts.names[rule.name]}`} onClick={() => onChange(rule)}>
          {texts.rules.change}
        </Button>
      ),
    },
  ];
}

function Now({ rule: { name, enabled, value, unit } }: { rule: AlertRule }): ReactNode {
  if (!enabled) return <State>{texts.rules.off}</State>;
  if (value !== null) return figure(value, unit);
  return <span className="soft">{name === 'budget' ? texts.rules.noBudget : texts.rules.unknown}</span>;
}
