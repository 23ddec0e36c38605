import type { ReactNode } from 'react';

export interface Route {
  /** Such as "/admin/batches/:id". */
  readonly pattern: string;
  readonly page: (parts: Readonly<Record<string, string>>) => ReactNode;
  /** Routes of one name share their page: it stays while the reader moves between them. Others are drawn anew. */
  readonly stays?: string;
}

export interface Place {
  readonly key: string;
  readonly page: ReactNode;
}

/** The first route that fits the path, drawn with its parts; undefined when none does. */
export function pageAt(routes: readonly Route[], path: string): Place | undefined {
  for (const { pattern, page, stays } of routes) {
    const parts = match(pattern, path);
    if (parts !== undefined) return { key: stays ?? path, page: page(parts) };
  }
  return undefined;
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [place, want] of wanted.entries()) {
    const have = given[place] ?? '';
    if (want.startsWith(':') && have !== '') parts[want.slice(1)] = plain(have);
    else if (want !== have) return undefined;
  }
  return parts;
}

/** A stray percent sign in the address is no reason to show nothing. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
