import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { go } from '../../office/address/address.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { Empty } from '../../office/pieces/empty.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import type { Batch } from '../../office/shapes/batch.js';
import { BATCH_COLUMNS } from './batch-columns.js';
import { texts } from './texts.js';

export function BatchesPage(): ReactNode {
  const filters = useFilters();
  const got = useGet<PageOf<Batch>>('/batches', { cursor: filters.get('cursor') });
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button variant="filled" onClick={() => go('/admin/batches/new')}>
          {texts.create}
        </Button>
      }
    >
      <Listing
        caption={texts.title}
        got={got}
        columns={BATCH_COLUMNS}
        keyOf={({ id }) => id}
        empty={<Empty title={texts.empty.title}>{texts.empty.text}</Empty>}
      />
    </Page>
  );
}
