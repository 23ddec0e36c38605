import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { go } from '../../office/address/address.js';
import { Empty } from '../../office/pieces/empty.js';
import type { Calibration } from './calibration.js';
import { texts } from './texts.js';

/** There is nothing to hold the confidences against: says why, and what to do. */
export function NothingKnown({ data: { gold, adjudications, model }, filtered }: { data: Calibration; filtered: boolean }): ReactNode {
  const { empty } = texts;
  const known = gold + adjudications > 0;
  const text = !known ? empty.noGold : model === null ? empty.noModel : empty.unanswered;
  const add = <Button onClick={() => go('/admin/gold')}>{empty.gold}</Button>;
  return (
    <Empty title={filtered ? empty.filtered : empty.title} actions={add}>
      {text}
    </Empty>
  );
}
