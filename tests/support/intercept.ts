import { expect, type Page, type Route } from '@playwright/test'

/**
 * Answers in the program's place from now on, the very next call of the page included. The browser takes up a rule
 * beside the keys that are pressed: a call made at once was seen, rarely, to be answered by the program itself. So a
 * call that only a rule can answer is made first, until it is answered.
 *
 * @param calls an address as Playwright's `route` takes it
 */
export async function intercept(page: Page, calls: string | RegExp, answer: (route: Route) => unknown): Promise<void> {
  await page.route(calls, answer)
  // A page that shows nothing yet calls nobody.
  if (page.url() === 'about:blank') return
  await page.route(`**${probe}`, (route) => route.fulfill({ status: 204 }))
  const ask = () => page.evaluate((address) => fetch(address).then(({ status }) => status), probe)
  await expect.poll(ask).toBe(204)
  await page.unroute(`**${probe}`)
}

/** Where the program has nothing to say. */
const probe = '/rpc/intercepted'
