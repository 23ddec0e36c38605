import { defineConfig } from 'vitest/config';

/** Vite's own compiler emits the decorator metadata that Nest and class-validator need. */
const decorators = {
  decorator: { legacy: true, emitDecoratorMetadata: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

/** The quick ones first; and those that kill processes and fill disks last, when nobody else is at work. */
const ORDER = ['unit', 'property', 'house', 'integration', 'redis', 'e2e', 'fault', 'soak'];

const project = (name: string, extra: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], sequence: { groupOrder: ORDER.indexOf(name) }, ...extra },
});

/** Tests in which everything is worked off queues: they run on PostgreSQL's queue, and again here with the queue on a real Redis. */
const ON_REDIS_TOO = [
  'test/integration/{exports-http,collector}.test.ts',
  'test/e2e/admin-day.test.ts', // imports, exports
];

/** Vitest leaves a core to itself, which is one half of a machine with two; browsers and killed processes get the whole machine. */
const TOGETHER = { maxWorkers: 2 };

const withServices = { globalSetup: ['test/support/global-setup.ts'], testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig(({ mode }) => ({
  oxc: decorators,
  test: {
    pool: 'forks',
    // What takes long is run by itself: npm run test:soak.
    projects:
      mode === 'soak'
        ? [project('soak', { ...withServices, testTimeout: 1_800_000 })]
        : [
            project('unit', TOGETHER),
            project('property', { ...TOGETHER, testTimeout: 60_000 }),
            project('integration', { ...withServices, ...TOGETHER }),
            project('redis', { ...withServices, ...TOGETHER, include: ON_REDIS_TOO, provide: { queue: 'redis' } }),
            project('house', withServices),
            project('e2e', { ...withServices, testTimeout: 180_000 }),
            project('fault', { ...withServices, testTimeout: 180_000 }),
          ],
  },
}));
