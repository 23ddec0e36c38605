import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useFilters } from '../address/use-address.js';

const SETTLES_MS = 300;

/** Writes what is typed into the address as `q`, once the typing has settled. */
export function SearchField({ label, hint }: { label: string; hint: string }): ReactNode {
  const filters = useFilters();
  const asked = filters.get('q') ?? '';
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = window.setTimeout(() => filters.set({ q: typed.trim() }, { replace: true }), SETTLES_MS);
    return () => window.clearTimeout(timer);
  }, [typed, asked, filters]);
  return (
    <TextInput
      className="search-field"
      label={label}
      placeholder={hint}
      type="search"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
