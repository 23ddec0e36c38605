import { SegmentedControl, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { type Filters, useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { Empty } from '../../office/pieces/empty.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { PLATFORM_CHOICES } from '../../office/pieces/platforms.js';
import { goldColumns } from './gold-columns.js';
import type { Gold } from './gold.js';
import { RetireGold } from './retire-gold.js';
import { texts } from './texts.js';
import { UploadGold } from './upload-gold.js';

const USE = [
  { value: 'false', label: texts.filter.inUse },
  { value: 'true', label: texts.filter.retired },
  { value: 'all', label: texts.filter.all },
];

export function GoldPage(): ReactNode {
  const filters = useFilters();
  const platform = filters.get('platform');
  const use = filters.get('retired') ?? 'false';
  const retired = use === 'all' ? undefined : use;
  const got = useGet<PageOf<Gold>>('/gold', { platform, retired, cursor: filters.get('cursor') });
  const [retiring, setRetiring] = useState<Gold | null>(null);
  const filtered = platform !== undefined || use !== 'false';
  return (
    <Page title={texts.title} lead={texts.lead}>
      <UploadGold />
      <GoldFilters filters={filters} use={use} />
      <Listing
        caption={texts.title}
        got={got}
        columns={goldColumns(setRetiring)}
        keyOf={({ id }) => id}
        empty={filtered ? <Empty title={texts.empty.filtered} /> : <Empty title={texts.empty.title}>{texts.empty.text}</Empty>}
      />
      {retiring !== null && <RetireGold gold={retiring} onClose={() => setRetiring(null)} />}
    </Page>
  );
}

function GoldFilters({ filters, use }: { filters: Filters; use: string }): ReactNode {
  return (
    <div className="filters">
      <Select
        label={texts.filter.platform}
        data={[{ value: '', label: texts.filter.anyPlatform }, ...PLATFORM_CHOICES]}
        value={filters.get('platform') ?? ''}
        onChange={(value) => filters.set({ platform: value ?? '' })}
      />
      <SegmentedControl
        aria-label={texts.filter.use}
        data={USE}
        value={use}
        onChange={(value) => filters.set({ retired: value === 'false' ? undefined : value })}
      />
    </div>
  );
}
