import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { texts } from './texts.js';

export const AUDIT_FILTERS = ['actor', 'action', 'subject', 'since', 'until'] as const;
type Name = (typeof AUDIT_FILTERS)[number];
type Draft = Record<Name, string>;

const NAMES = ['actor', 'action', 'subject'] as const;
const MOMENTS = ['since', 'until'] as const;
const MINUTE = 60_000;

/** A moment as a field of the reader's own time has it. */
function inField(moment: string): string {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return '';
  return new Date(at - new Date(at).getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}

const fromField = (text: string): string | undefined => (text === '' ? undefined : new Date(text).toISOString());

/** Who, what, about what, and when; in the address once it is asked. */
export function AuditFilters(): ReactNode {
  const filters = useFilters();
  const asked = draftOf(filters.get);
  const key = JSON.stringify(asked);
  const [draft, setDraft] = useState(asked);
  useEffect(() => setDraft(asked), [key]);
  const set = (name: Name, value: string): void => setDraft({ ...draft, [name]: value });
  const search = (event: FormEvent): void => {
    event.preventDefault();
    const names = Object.fromEntries(NAMES.map((name) => [name, draft[name].trim()]));
    const moments = Object.fromEntries(MOMENTS.map((name) => [name, fromField(draft[name])]));
    filters.set({ ...names, ...moments });
  };
  return (
    <form className="filters" onSubmit={search}>
      {NAMES.map((name) => (
        <TextInput
          key={name}
          label={texts.filter[name]}
          placeholder={texts.hints[name]}
          value={draft[name]}
          onChange={(event) => set(name, event.currentTarget.value)}
        />
      ))}
      {MOMENTS.map((name) => (
        <TextInput
          key={name}
          type="datetime-local"
          label={texts.filter[name]}
          value={draft[name]}
          onChange={(event) => set(name, event.currentTarget.value)}
        />
      ))}
      <Button type="submit">{texts.filter.search}</Button>
      {AUDIT_FILTERS.some((name) => asked[name] !== '') && <Link to="/admin/audit">{texts.filter.clear}</Link>}
    </form>
  );
}

function draftOf(get: (name: string) => string | undefined): Draft {
  const of = (name: Name): string => get(name) ?? '';
  return { actor: of('actor'), action: of('action'), subject: of('subject'), since: inField(of('since')), until: inField(of('until')) };
}
