import { defineConfig } from 'vitest/config'

/** Unit tests stand beside the code of every room; end-to-end tests have their own runner. */
export default defineConfig({
  test: {
    include: ['{electron,renderer,shared,scripts}/**/*.test.{ts,tsx}'],
    // All cores: the usual one less leaves a machine of two with one.
    maxWorkers: '100%',
    // No test is about time. A limit only ends what hangs, so it is far above what the slowest takes on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
