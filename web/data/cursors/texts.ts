export const texts = {
  title: 'Cursors',
  lead: 'How far consumers have come in the feed, by their own word. One is made by PUT /api/v1/cursors/{name}.',
  columns: { name: 'Name', after: 'Has come to', behind: 'Behind', since: 'Behind since', moved: 'Moved', act: 'Remove' },
  level: 'Up to date',
  tooOld: 'Too far behind: start from an export',
  empty: {
    title: 'No consumer keeps its place here',
    text: 'A consumer may keep its cursor on the server, and read on from it with GET /api/v1/changes?cursor=name.',
  },
  remove: 'Remove',
  ask: {
    title: (name: string): string => `Remove the cursor ${name}?`,
    verb: 'Remove',
    text: 'Its consumer is told that there is no such cursor, and has to begin again.',
    done: 'Removed',
  },
} as const;
