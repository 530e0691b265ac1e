import { defineConfig } from 'vitest/config';

/** The tests that mutants of the answers and of the knowledge are tried on: `npm run mutation`. */
export default defineConfig({
  test: { include: ['tests/answers/**/*.test.ts', 'tests/knowledge/**/*.test.ts'], testTimeout: 60_000 },
});
