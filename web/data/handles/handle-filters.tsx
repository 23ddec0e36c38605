import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFilters } from '../../office/address/use-address.js';
import { PLATFORM_CHOICES } from '../../office/pieces/platforms.js';
import { SearchField } from '../../office/pieces/search-field.js';
import { words } from '../../office/pieces/words.js';
import { texts } from './texts.js';

const STATUSES = (['verified', 'no_account', 'conflicted', 'revoked'] as const).map((value) => ({ value, label: words.status[value] }));

export function HandleFilters(): ReactNode {
  const filters = useFilters();
  return (
    <div className="filters">
      <SearchField label={texts.filter.search} hint={texts.filter.searchHint} />
      <Select
        label={texts.filter.platform}
        data={[{ value: '', label: texts.filter.anyPlatform }, ...PLATFORM_CHOICES]}
        value={filters.get('platform') ?? ''}
        onChange={(platform) => filters.set({ platform: platform ?? '' })}
      />
      <Select
        label={texts.filter.status}
        data={[{ value: '', label: texts.filter.anyStatus }, ...STATUSES]}
        value={filters.get('status') ?? ''}
        onChange={(status) => filters.set({ status: status ?? '' })}
      />
    </div>
  );
}
