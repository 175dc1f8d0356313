import { defineConfig } from 'vitest/config';

/** Unit and feature tests on a real PostgreSQL, then journeys in a real browser, in one run with one count. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/random-tests.ts'],
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          globalSetup: ['tests/support/global-setup.ts', 'tests/support/journeys-setup.ts'],
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
