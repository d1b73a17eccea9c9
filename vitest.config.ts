import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Needs a fresh build in .output, so it runs after one. */
const built = 'test/house/built.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        // Shuffled, so that no test leans on the one before it; vitest prints the seed to repeat an order with.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules', '.output', '.wxt', built],
          sequence: { shuffle: true },
          restoreMocks: true,
          // Else vitest leaves one core to others: of two, that is half.
          maxWorkers: '100%',
        },
      },
      { test: { name: 'built', include: [built] } },
      {
        // Each file in a process of its own, with its own browser, Jira and Git host. Two at a time: they mostly wait.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
