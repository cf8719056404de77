import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { callsToBooks, commands } from './tests/components/books.ts'
import { findBrowser } from './tests/support/browser.ts'
import { timeZone } from './tests/support/timeZone.ts'

/** What a screen does within itself, in a real browser, on the real core: beside the screens of the page. */
export default defineConfig({
  plugins: [react(), callsToBooks],
  // All at once: what is found only when a test asks for it would load the page anew in the middle of it.
  optimizeDeps: { entries: ['renderer/main.tsx', 'renderer/**/*.browser.test.tsx'] },
  test: {
    include: ['renderer/**/*.browser.test.tsx'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine takes longer; the limit only ends what hangs.
    expect: { poll: { timeout: 30_000 } },
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: await findBrowser(),
        contextOptions: { locale: 'vi-VN', timezoneId: timeZone },
        actionTimeout: 30_000,
      }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 1366, height: 768 },
      // As the end-to-end tests name things.
      locators: { exact: false },
      screenshotFailures: false,
      commands,
    },
  },
})
