import { defineConfig } from 'vitest/config'
import { withOwnModules } from './scripts/test/ownModules.ts'

/** Unit tests stand beside the code of every room; end-to-end tests have their own runner. */
const include = ['{electron,renderer,shared,scripts}/**/*.test.{ts,tsx}']
/** These run in a browser: `vitest.browser.config.ts`. */
const inBrowser = '**/*.browser.test.tsx'
const own = withOwnModules(import.meta.dirname, include)

export default defineConfig({
  test: {
    // All cores: the usual one less leaves a machine of two with one.
    maxWorkers: '100%',
    // No test is about time. A limit only ends what hangs, so it is far above what the slowest takes on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'own modules', include: own, exclude: [inBrowser] } },
      { extends: true, test: { name: 'shared modules', include, exclude: [...own, inBrowser], isolate: false } },
    ],
  },
})
