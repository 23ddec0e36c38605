import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { go } from '../../office/address/address.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { Empty } from '../../office/pieces/empty.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { texts } from './texts.js';
import { trainingColumns } from './training-columns.js';
import type { ListedItem, Stage } from './training-item.js';

const STAGES = Object.entries(texts.stages).map(([value, label]) => ({ value, label }));
const USE = [
  { value: 'false', label: texts.filter.inUse },
  { value: 'true', label: texts.filter.retired },
  { value: 'all', label: texts.filter.all },
];
/** All of them: the order can be changed only among those that one sees. */
const LIMIT = '1000';

export function TrainingPage(): ReactNode {
  const filters = useFilters();
  const stage: Stage = filters.get('stage') === 'test' ? 'test' : 'practice';
  const use = filters.get('retired') ?? 'false';
  const retired = use === 'all' ? undefined : use;
  const got = useGet<PageOf<ListedItem>>('/admin/training-items', { stage, retired, limit: LIMIT, cursor: filters.get('cursor') });
  const ordered = stage === 'practice' && use === 'false' ? got.data?.items : undefined;
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button variant="filled" onClick={() => go(`/admin/training/new?stage=${stage}`)}>
          {texts.add}
        </Button>
      }
    >
      <div className="filters">
        <SegmentedControl
          aria-label={texts.filter.stage}
          data={STAGES}
          value={stage}
          onChange={(value) => filters.set({ stage: value === 'practice' ? undefined : value })}
        />
        <SegmentedControl
          aria-label={texts.filter.use}
          data={USE}
          value={use}
          onChange={(value) => filters.set({ retired: value === 'false' ? undefined : value })}
        />
      </div>
      <p className="soft">{texts.stageLead[stage]}</p>
      <Listing
        caption={texts.title}
        got={got}
        columns={trainingColumns(ordered)}
        keyOf={({ id }) => id}
        empty={<Empty title={texts.empty.title}>{texts.empty.text}</Empty>}
      />
    </Page>
  );
}
