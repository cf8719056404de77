import { defineConfig } from '@playwright/test'
import { findBrowser } from './support/browser.ts'
import { timeZone } from './support/timeZone.ts'

// Of this process, and of those that it starts.
process.env.TZ = timeZone

/**
 * End-to-end tests: the real program behind the browser host, in a real browser, at the size of an office screen; and
 * the desktop program in the real Electron, where that is on the machine.
 */
export default defineConfig({
  projects: [
    { name: 'browser', testDir: './e2e' },
    { name: 'desktop', testDir: './desktop' },
  ],
  outputDir: '../test-results/e2e',
  timeout: 120_000,
  // A busy machine takes longer; the limit only ends what hangs.
  expect: { timeout: 30_000 },
  workers: 2,
  // Once more on a busy machine; the test command tells what passed only then.
  retries: 1,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: timeZone,
    acceptDownloads: true,
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: await findBrowser(),
  },
})
