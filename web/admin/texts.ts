/** The names of the rooms, as the rail says them. */
export const texts = {
  rail: {
    overview: 'Overview',
    batches: 'Batches',
    tasks: 'Tasks',
    disputes: 'Disputes',
    conflicts: 'Conflicts',
    reports: 'Reports',
    ageing: 'Ageing',
    appeals: 'Appeals',
    payouts: 'Payouts',
    workers: 'Workers',
    gold: 'Gold',
    calibration: 'Calibration',
    training: 'Training',
    exports: 'Exports',
    people: 'People',
    audit: 'Audit',
  },
} as const;
