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
        },
      },
      { test: { name: 'built', include: [built] } },
      {
        // One file at a time, each in a process of its own: a browser that one file leaves behind can't trouble the next.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
