import { formats } from '../../office/pieces/formats.js';
import type { Erasure } from '../../office/shapes/worker.js';

const many = (count: number, one: string, other: string): string => formats.plural(count, { one: `# ${one}`, other: `# ${other}` });

export const erasure = {
  button: 'Erase personal data…',
  title: (name: string): string => `Erase the personal data of ${name}?`,
  text: 'At their request. The account goes, and every text that they wrote or that was written to or about them. It can’t be undone.',
  goes: ({ messages, appeals, comments, tests, sessions }: Erasure['erased']): string =>
    `Erased: name, e-mail and password; ${many(sessions, 'session', 'sessions')}, ${many(messages, 'message', 'messages')}, the texts of ${many(appeals, 'appeal', 'appeals')}, ${many(comments, 'comment', 'comments')}, the answers of ${many(tests, 'test', 'tests')}.`,
  stays: ({ answers, ledgerEntries, payouts }: Erasure['kept']): string =>
    `Kept under the id alone: ${many(answers, 'answer', 'answers')}, ${many(ledgerEntries, 'ledger entry', 'ledger entries')}, ${many(payouts, 'payout', 'payouts')}. Decisions and the books rest on them.`,
  obstacles: {
    payout_open: () => 'A payout is still open. Pay or cancel it first.',
    balance_outstanding: (balance: string) => `They are owed $${balance}.`,
    work_unapproved: () => 'Work for HITs isn’t approved yet; its pay is still to come.',
  } satisfies Record<Erasure['obstacles'][number], (balance: string) => string>,
  forfeit: 'They have said that they give up what they are owed',
  reason: 'How they asked',
  reasonHint: 'Kept in the audit log for good: name nobody.',
  verb: 'Erase for good',
  leave: 'Leave it',
  done: 'Erased. The answers and the sums stay.',
};
