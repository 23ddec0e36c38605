import { formats } from '../../office/pieces/formats.js';
import type { Unit } from './alert.js';

/** A figure with its unit. */
export function figure(value: number, unit: Unit): string {
  if (unit === 'share') return formats.percent(value);
  if (unit === 'count') return formats.number(value);
  return formats.plural(
    Number(value.toFixed(1)),
    unit === 'hours' ? { one: '# hour', other: '# hours' } : { one: '# minute', other: '# minutes' },
  );
}

/** A figure for a field: shares as percent. */
export const inField = (value: number, unit: Unit): number => (unit === 'share' ? Number((value * 100).toFixed(2)) : value);
export const fromField = (value: number, unit: Unit): number => (unit === 'share' ? Number((value / 100).toFixed(4)) : value);

export const texts = {
  title: 'Alerts',
  lead: 'What is watched, what is wrong now, and who is told.',
  filter: { label: 'Which alerts', open: 'Open', cleared: 'Cleared' },
  columns: {
    rule: 'What',
    value: 'Figure',
    threshold: 'Raised at',
    opened: 'Since',
    state: 'State',
    note: 'Who looks after it',
    cleared: 'Cleared',
    act: 'Acknowledge',
  },
  states: { open: 'Open', acknowledged: 'Looked after', cleared: 'Cleared' },
  gone: 'What it was about is gone',
  empty: {
    open: { title: 'Nothing is wrong', text: 'When a figure below passes its threshold, it stands here, and your webhooks are told.' },
    cleared: { title: 'No alert has cleared yet', text: 'Alerts clear by themselves when their figure is well again, and stay here.' },
  },
  names: {
    agreement: 'Agreement among ballots',
    gold_accuracy: 'Right answers on gold',
    time_to_decision: 'Time to a decision',
    dispute_age: 'Oldest dispute',
    collector_reports: 'Reports from collectors',
    queue_age: 'Oldest waiting job',
    failed_imports: 'Failed imports',
    failed_exports: 'Failed exports',
    failed_deliveries: 'Failed deliveries',
    budget: 'Budget spent',
    collusion: 'Workers who probably copy',
  },
  says: {
    agreement: 'Share of ballots that agreed with the leading answer, last 24 hours',
    gold_accuracy: 'Share of gold answered right, last 24 hours',
    time_to_decision: 'Nine of ten decisions came sooner, last 24 hours',
    dispute_age: 'How long it has waited for a person',
    collector_reports: 'In the last 24 hours',
    queue_age: 'How long it has waited in the outbox, or a change for its place in the feed',
    failed_imports: 'In the last 24 hours',
    failed_exports: 'In the last 24 hours',
    failed_deliveries: 'Given up in the last 24 hours, and stopped subscriptions',
    budget: 'Of each open batch with a budget, what is promised included',
    collusion: 'In pairs with a probability above 90%, and still at work',
  },
  rules: {
    title: 'Rules',
    lead: 'Between the two thresholds nothing changes, so that an alert doesn’t come and go.',
    columns: { rule: 'What is watched', now: 'Now', raise: 'Raises', clear: 'Clears', lasting: 'After', act: 'Change' },
    unknown: 'too little is known',
    noBudget: 'no batch has one',
    off: 'Off',
    at: (worse: 'above' | 'below', value: string): string => `${worse === 'above' ? 'at' : 'at or below'} ${value}`,
    back: (worse: 'above' | 'below', value: string): string => `${worse === 'above' ? 'at or below' : 'at'} ${value}`,
    atOnce: 'at once',
    minutes: (count: number): string => formats.plural(count, { one: '# minute', other: '# minutes' }),
    change: 'Change',
  },
  change: {
    title: (name: string): string => `Change “${name}”`,
    verb: 'Change the rule',
    raise: 'Raise at',
    clear: 'Clear at',
    lasting: 'Only after, in minutes',
    lastingHint: 'How long the threshold must have been passed; 0: at once.',
    enabled: 'Watch this',
    reason: 'Reason',
    reasonHint: 'It is kept in the audit log.',
    done: 'The rule is changed.',
    units: { share: '%', hours: 'hours', minutes: 'minutes', count: '' },
  },
  acknowledge: {
    button: 'I look after it',
    title: (name: string): string => `You look after “${name}”?`,
    verb: 'Acknowledge',
    text: 'It no longer counts as waiting. It clears by itself when the figure is well again.',
    note: 'What is being done',
    done: 'Acknowledged.',
  },
  webhooks: {
    title: 'Webhooks',
    lead: 'Each gets a signed message when an alert is raised and when it clears.',
    none: 'Alerts are shown here and sent nowhere.',
    add: 'Add a webhook',
    columns: { url: 'Address', last: 'Latest message', act: 'Test or remove' },
    never: 'None yet',
    delivered: 'Delivered',
    failed: (why: string): string => `Failed: ${why}`,
    test: 'Send a test',
    tested: (status: number): string => `It answered ${status}: delivered.`,
    notTested: (why: string): string => `Not delivered: ${why}`,
    remove: 'Remove',
    removeTitle: 'Remove the webhook?',
    removeText: 'It gets no further messages.',
    removed: 'Removed.',
    url: 'Address',
    urlHint: 'An https address that takes JSON posts.',
    verb: 'Add',
    secretTitle: 'The secret that signs its messages',
    secretText: 'Check each message with it, as Standard Webhooks say. It is shown only now.',
  },
} as const;
