import { defineConfig } from 'vitest/config';

/** `npm run verify`: what takes too long for every change. Each file prints what it counted. */
export default defineConfig({
  test: {
    include: ['tests/**/*.verify.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
