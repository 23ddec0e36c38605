export const texts = {
  rail: {
    handles: 'Handles',
    changes: 'Changes',
    exports: 'Exports',
    subscriptions: 'Subscriptions',
    cursors: 'Cursors',
    keys: 'Keys and codes',
  },
} as const;
