export const texts = {
  title: 'Audit',
  lead: 'Every act of an administrator: who, when, what it was before and after, and why.',
  filter: { actor: 'Who', action: 'What', subject: 'About', since: 'From', until: 'Before', search: 'Search', clear: 'Show everything' },
  hints: { actor: 'E-mail, or nonet', action: 'worker.suspended', subject: 'worker:…' },
  download: 'Download as CSV',
  columns: { at: 'When', by: 'Who', action: 'What', subject: 'About', reason: 'Why', change: 'Before and after' },
  nobody: 'Nonet itself',
  before: 'Before',
  after: 'After',
  none: 'nothing',
  empty: {
    title: 'Nothing has been done yet',
    text: 'Settling a dispute, suspending a worker, changing a policy: each leaves a line here.',
    filtered: 'Nothing fits this search',
  },
} as const;
