import { expect, it } from 'vitest';
import { writePayoutFile } from '../../src/workers/money/payout-file.js';

it('a payout file names who gets how much, and holds no formula', () => {
  const payout = { id: 'p1', workerId: 'w1', email: null, amount: '1.35', status: 'requested', settledAt: null, reason: null } as const;
  const createdAt = new Date('2026-11-24T10:00:00Z');

  expect(
    writePayoutFile([
      { ...payout, displayName: '=HYPERLINK("https://example.org")', createdAt },
      { ...payout, displayName: 'Ada, the "first"', email: 'ada@example.org', createdAt },
    ]).split('\n'),
  ).toEqual([
    'payout_id,worker_id,name,email,amount,currency,requested_at,status',
    `p1,w1,"'=HYPERLINK(""https://example.org"")",,1.35,USD,2026-11-24T10:00:00.000Z,requested`,
    'p1,w1,"Ada, the ""first""",ada@example.org,1.35,USD,2026-11-24T10:00:00.000Z,requested',
    '',
  ]);
});
