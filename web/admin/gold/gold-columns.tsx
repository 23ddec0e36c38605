import { Button, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { athleteLine } from '../../office/pieces/athlete-facts.js';
import type { Column } from '../../office/pieces/data-table.js';
import { formats } from '../../office/pieces/formats.js';
import { AnswerText } from '../../office/pieces/handle.js';
import { PlatformName } from '../../office/pieces/platforms.js';
import { State } from '../../office/pieces/state.js';
import { When } from '../../office/pieces/when.js';
import type { Gold } from './gold.js';
import { texts } from './texts.js';

export function goldColumns(onRetire: (gold: Gold) => void): readonly Column<Gold>[] {
  return [
    {
      head: texts.columns.athlete,
      long: true,
      cell: ({ athlete }) => (
        <>
          <strong>{athlete.name}</strong> <span className="soft">{athleteLine(athlete)}</span>
        </>
      ),
    },
    { head: texts.columns.platform, cell: ({ platform }) => <PlatformName platform={platform} /> },
    { head: texts.columns.answer, cell: ({ platform, answer }) => <AnswerText platform={platform} answer={answer} /> },
    {
      head: texts.columns.right,
      figure: true,
      cell: ({ right, answered }) => answered > 0 && texts.of(formats.number(right), formats.number(answered)),
    },
    { head: texts.columns.source, spare: true, cell: ({ source }) => texts.source[source] },
    { head: texts.columns.added, spare: true, cell: ({ createdAt }) => <When at={createdAt} /> },
    { head: texts.columns.state, long: true, cell: (gold) => <GoldState gold={gold} /> },
    {
      head: texts.columns.act,
      cell: (gold) =>
        gold.retiredAt === null && (
          <Button size="xs" onClick={() => onRetire(gold)}>
            {texts.retire}
          </Button>
        ),
    },
  ];
}

function GoldState({ gold: { retiredAt, retiredReason, leakSuspectedAt } }: { gold: Gold }): ReactNode {
  if (retiredAt !== null) {
    return (
      <>
        <State>{texts.state.retired}</State> <span className="soft">{retiredReason}</span>
      </>
    );
  }
  if (leakSuspectedAt === null) return <State tone="good">{texts.state.inUse}</State>;
  return (
    <Tooltip label={texts.leakHint} w={280}>
      <span>
        <State tone="warn">{texts.state.leaked}</State>
      </span>
    </Tooltip>
  );
}
