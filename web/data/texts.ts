export const texts = {
  rail: { handles: 'Handles', changes: 'Changes', exports: 'Exports', keys: 'API keys' },
} as const;
