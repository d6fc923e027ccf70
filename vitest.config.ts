import { defineConfig } from 'vitest/config';

/** Surroundings are hostile on purpose: a far zone with a 45-minute offset and an exotic locale. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
    env: { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    // Long, because two cores are shared with real servers; a test that needs more says so itself.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    pool: 'forks',
    // One test alone, forgotten, would silence all the others.
    allowOnly: false,
    // What slow suites count (crashes, hostile mail) is meant to be read in the output.
    silent: false,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
