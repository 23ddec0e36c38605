import { formats } from '../../office/pieces/formats.js';

const count =
  (forms: { one: string; other: string }) =>
  (number: number): string =>
    formats.plural(number, forms);

export const texts = {
  title: 'Overview',
  waits: {
    title: 'Needs a person',
    none: 'Nothing waits for you',
    noneText: 'Disputes, conflicts, appeals, payout requests and failed jobs stand here as soon as there are any.',
    disputes: count({ one: '# dispute', other: '# disputes' }),
    disputesText: 'People couldn’t agree. Read what they found and decide.',
    reports: count({ one: '# report', other: '# reports' }),
    reportsText: 'A collector found figures that can’t be right; say what came of it.',
    subscriptions: count({ one: '# stopped subscription', other: '# stopped subscriptions' }),
    subscriptionsText: 'A collector no longer gets changes; see why, and switch it on.',
    conflicts: count({ one: '# conflict', other: '# conflicts' }),
    conflictsText: 'Two athletes hold one handle; neither is exported until you say whose it is.',
    appeals: count({ one: '# appeal', other: '# appeals' }),
    appealsText: 'Workers ask to have something looked at again. Each has a date to be answered by.',
    payouts: count({ one: '# payout request', other: '# payout requests' }),
    payoutsText: 'Workers wait for their money.',
    imports: count({ one: '# failed import', other: '# failed imports' }),
    importsText: 'In the last seven days. Upload the file again: nothing is added twice.',
    exports: count({ one: '# failed export', other: '# failed exports' }),
    exportsText: 'In the last seven days. Start it again.',
  },
  now: {
    title: 'Now',
    leases: 'Tasks in workers’ hands',
    hour: 'Answers in the last hour',
    day: 'Answers today',
    workers: 'Workers today',
  },
  tasks: { title: 'All tasks', none: 'No tasks yet', noneText: 'Make a batch and upload a list of athletes.', create: 'New batch' },
  batches: { title: 'Latest batches', all: 'All batches' },
};
