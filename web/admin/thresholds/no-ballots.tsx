import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { go } from '../../office/address/address.js';
import { Empty } from '../../office/pieces/empty.js';
import { texts } from './texts.js';

export function NoBallots(): ReactNode {
  const batches = <Button onClick={() => go('/admin/batches')}>{texts.empty.batches}</Button>;
  return (
    <Empty title={texts.empty.title} actions={batches}>
      {texts.empty.text}
    </Empty>
  );
}
