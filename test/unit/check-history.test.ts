import { describe, expect, it } from 'vitest';
import { checkHistory } from '../support/history/check-history.js';
import type { Answered, History, Outcome } from '../support/history/history.js';

const RECEIPT = { late: false, credited: '0.05' };

/** Three workers who agree on one task, of whom one never heard that the answer was kept; and somebody who reads the feed. */
function aGoodDay(): { history: History; outcome: Outcome } {
  const claims = ['ann', 'ben', 'cem'].map((workerId) => ({ workerId, assignmentId: `of ${workerId}`, taskId: 'zoe' }));
  const changes = [1, 2, 5].map((seq) => ({ seq, said: `change ${seq}` }));
  return {
    history: {
      claims,
      answers: claims.map((claim): Answered => ({ ...claim, value: 'zoe_x', told: claim.workerId === 'cem' ? 'nothing' : RECEIPT })),
      reads: [
        { reader: 'rae', after: 0, changes: changes.slice(0, 2), nextAfter: 2 },
        { reader: 'rae', after: 2, changes: changes.slice(2), nextAfter: 5 },
      ],
    },
    outcome: {
      assignments: claims.map((claim) => ({ ...claim, status: 'submitted', value: 'zoe_x' })),
      credits: claims.map(({ assignmentId }) => ({ assignmentId, amount: '0.05' })),
      tasks: [{ id: 'zoe', agree: 3, panel: 3, isOpen: false, decided: 'zoe_x' }],
      changes,
    },
  };
}

type Day = ReturnType<typeof aGoodDay>;

const PLANTED: Record<string, [(day: Day) => void, RegExp]> = {
  'an acknowledged answer that is gone': [({ outcome }) => outcome.assignments.shift(), /of ann was acknowledged, and is not there/],
  'an acknowledged answer that is not kept': [({ outcome }) => (outcome.assignments[0]!.status = 'expired'), /is expired/],
  'an answer that became another': [({ outcome }) => (outcome.assignments[0]!.value = 'other'), /is other of ann/],
  'a credit that is missing': [({ outcome }) => outcome.credits.shift(), /told 0.05, and is credited \[\]/],
  'a double credit': [({ outcome }) => outcome.credits.push(outcome.credits[2]!), /of cem is credited 2 times/],
  'another credit than was told': [({ outcome }) => (outcome.credits[0]!.amount = '0.50'), /credited \[0.50\]/],
  'a credit for what nobody sent': [({ history }) => history.answers.pop(), /of cem is credited, and nobody answered it/],
  'an assignment of two workers': [({ history }) => (history.claims[1]!.assignmentId = 'of ann'), /given to 2 workers/],
  'a task that a worker gets again': [
    ({ history }) => history.claims.push({ workerId: 'ann', assignmentId: 'again', taskId: 'zoe' }),
    /zoe to worker ann was given 2 times/,
  ],
  'more ballots than places': [({ outcome }) => (outcome.tasks[0]!.panel = 1), /2 ballots for a panel of 1/],
  'a decision without its votes': [({ history }) => (history.answers[0]!.value = 'other'), /decided for zoe_x by at most 2 of 3/],
  'a decision for what nobody said': [({ outcome }) => (outcome.tasks[0]!.decided = 'other'), /decided for other by at most 0 of 3/],
  'a decision by a late answer': [
    ({ history }) => (history.answers[0]!.told = { ...RECEIPT, late: true }),
    /decided for zoe_x by at most 2 of 3/,
  ],
  'a task that is open against its ballots': [
    ({ outcome }) => (outcome.tasks[0] = { id: 'zoe', agree: 2, panel: 3, isOpen: true, decided: null }),
    /open, and 2 of 2 agree/,
  ],
  'a task that is disputed against its ballots': [
    ({ outcome }) => (outcome.tasks[0] = { id: 'zoe', agree: 2, panel: 3, isOpen: false, decided: null }),
    /undecided, and 2 of 2 agree/,
  ],
  'a change that no reader was told of': [({ history }) => history.reads[0]!.changes.shift(), /passed 1 without being told/],
  'a feed that goes back': [({ history }) => (history.reads[0]!.changes = history.reads[0]!.changes.toReversed()), /told 1 after 2/],
  'a change that came after it was passed': [
    ({ history }) => {
      const [first] = history.reads[0]!.changes.splice(0, 1);
      history.reads.push({ reader: 'rae', after: 0, changes: [first!], nextAfter: 5 });
    },
    /had passed 1 \(at 5\) before it came/,
  ],
  'a change that the feed no longer has': [({ outcome }) => outcome.changes.pop(), /told of 5, which the feed says otherwise/],
  'a change that is another now': [({ outcome }) => (outcome.changes[2] = { seq: 5, said: 'else' }), /told of 5, which the feed/],
  'a reader who is sent back': [({ history }) => (history.reads[1]!.nextAfter = 1), /sent back from 5 to 1/],
};

describe('the check of a history', () => {
  it('has nothing against a good day', () => {
    const { history, outcome } = aGoodDay();
    expect(checkHistory(history, outcome)).toEqual([]);
  });

  it.each(Object.entries(PLANTED))('finds %s', (_, [plant, found]) => {
    const day = aGoodDay();
    plant(day);
    expect(checkHistory(day.history, day.outcome)).toContainEqual(expect.stringMatching(found));
  });
});
