import { expect, it } from 'vitest';
import { describeAvailable } from '../../src/workers/record/available.js';

const open = { code: 'open_batches', count: 1 };

it('says how many tasks there are, and only reasons that hold', () => {
  const counts = [open, { code: null, count: 3 }, { code: 'all_places_taken', count: 2 }, { code: 'already_answered', count: 0 }];

  expect(describeAvailable('qualified', counts)).toEqual({ tasks: 3, reasons: [{ code: 'all_places_taken', count: 2 }] });
});

it('says that there is no open batch', () => {
  const counts = [
    { ...open, count: 0 },
    { code: null, count: 0 },
    { code: 'batch_paused', count: 4 },
  ];

  expect(describeAvailable('qualified', counts)).toEqual({
    tasks: 0,
    reasons: [
      { code: 'batch_paused', count: 4 },
      { code: 'no_open_batch', count: 0 },
    ],
  });
});

it('tells the suspended that they are, with nothing to do as well', () => {
  expect(describeAvailable('suspended', [open, { code: null, count: 0 }]).reasons).toEqual([{ code: 'suspended', count: 0 }]);
});

it('counts what a filter hides as a reason of its own', () => {
  const all = [open, { code: null, count: 10 }];

  expect(describeAvailable('qualified', [open, { code: null, count: 4 }], all)).toEqual({
    tasks: 4,
    reasons: [{ code: 'filters', count: 6 }],
  });
});
