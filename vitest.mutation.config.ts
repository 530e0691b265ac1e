import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the answers and of the knowledge are tried on: `npm run mutation`. Those that train networks
 * for whole knowledge bases, or try hundreds of texts, would take most of its time, and the others notice what they do.
 */
export default defineConfig({
  test: {
    include: ['tests/answers/**/*.test.ts', 'tests/knowledge/**/*.test.ts'],
    exclude: ['tests/**/properties.test.ts', 'tests/knowledge/guide.test.ts'],
    // What trains a network takes minutes where every line of it is counted.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
