/** What is written to a worker, and how it stands on their page. */
export const texts = {
  title: 'Messages',
  lead: 'They read them on their desk, as from the office.',
  write: 'Write…',
  none: 'Nothing was written to them.',
  unread: 'not read yet',
  read: 'read',
  gone: 'Somebody who has left',
  more: (count: number): string => `The latest ${count} are shown.`,
  to: (name: string): string => `Write to ${name}`,
  text: 'Message',
  hint: 'They read it as it stands. It can’t be changed or taken back.',
  send: 'Send',
  sent: 'Sent. They see it on their desk.',
};
