import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some of them learn all of the knowledge, on a machine that may be slow or busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: '100%',
    // `npm test -- --coverage`. Only what the tests call in their own process: commands and the bot as a whole are
    // run as processes, of which this would see nothing.
    coverage: {
      include: ['src/{answers,knowledge}/**/*.ts', 'src/slack/{actions,commands,events,shortcuts,views}/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: {
        'src/{answers,knowledge}/**/*.ts': { lines: 99, branches: 97 },
        'src/slack/**/*.ts': { lines: 93 },
      },
    },
  },
});
