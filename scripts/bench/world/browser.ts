import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../../tests/support/browser.ts'

/** An office screen. */
const viewport = { width: 1366, height: 768 }

/** Does some work with a browser that runs already; each page that it is asked for knows nothing from before. */
export async function withBrowser<T>(work: (newPage: () => Promise<Page>) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(await findBrowser())
  const contexts: BrowserContext[] = []
  try {
    return await work(async () => {
      const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
      contexts.push(context)
      return context.newPage()
    })
  } finally {
    for (const context of contexts) await context.close()
    await browser.close()
  }
}
