/** The names of the rooms, as the rail says them. */
export const texts = {
  rail: {
    overview: 'Overview',
    batches: 'Batches',
    tasks: 'Tasks',
    disputes: 'Disputes',
    conflicts: 'Conflicts',
    alerts: 'Alerts',
    reports: 'Reports',
    ageing: 'Ageing',
    appeals: 'Appeals',
    payouts: 'Payouts',
    workers: 'Workers',
    gold: 'Gold',
    thresholds: 'Thresholds',
    calibration: 'Calibration',
    training: 'Training',
    exports: 'Exports',
    queues: 'Queues',
    people: 'People',
    audit: 'Audit',
  },
} as const;
