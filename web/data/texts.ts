export const texts = {
  rail: {
    handles: 'Handles',
    changes: 'Changes',
    exports: 'Exports',
    subscriptions: 'Subscriptions',
    cursors: 'Cursors',
    keys: 'API keys',
  },
} as const;
