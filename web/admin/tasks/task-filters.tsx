import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Page } from '../../api/shapes.js';
import { type Filters, useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { PLATFORM_CHOICES } from '../../office/pieces/platforms.js';
import { SearchField } from '../../office/pieces/search-field.js';
import { words } from '../../office/pieces/words.js';
import type { Batch } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

const STATUSES = (['open', 'verified', 'no_account', 'disputed', 'cancelled'] as const).map((value) => ({
  value,
  label: words.status[value],
}));

export function TaskFilters(): ReactNode {
  const filters = useFilters();
  const { data: batches } = useGet<Page<Batch>>('/batches', { limit: '200' });
  const choices = (batches?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="filters">
      <SearchField label={texts.filter.search} hint={texts.filter.searchHint} />
      <Choice filters={filters} name="batch" label={texts.filter.batch} any={texts.filter.anyBatch} choices={choices} />
      <Choice filters={filters} name="status" label={texts.filter.status} any={texts.filter.anyStatus} choices={STATUSES} />
      <Choice filters={filters} name="platform" label={texts.filter.platform} any={texts.filter.anyPlatform} choices={PLATFORM_CHOICES} />
    </div>
  );
}

interface ChoiceProps {
  filters: Filters;
  name: string;
  label: string;
  any: string;
  choices: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ filters, name, label, any, choices }: ChoiceProps): ReactNode {
  return (
    <Select
      label={label}
      searchable={choices.length > 12}
      data={[{ value: '', label: any }, ...choices]}
      value={filters.get(name) ?? ''}
      onChange={(value) => filters.set({ [name]: value ?? '' })}
    />
  );
}
