import { expect, type Page } from '@playwright/test'
import { apiOf } from './api.ts'
import type { Program } from './program.ts'

/** Answers that are on their way for as long as a test likes, as on a machine whose disk is busy. */
export interface Held {
  /** Settles when the program has answered, and the page still waits. */
  readonly answered: Promise<void>
  /** Lets the answers through, those to come too. */
  release(): void
}

/**
 * Holds the answers of a procedure; what it does is done.
 *
 * @param procedure `groups/create`
 */
export async function holdAnswers(page: Page, procedure: string): Promise<Held> {
  const { promise: answered, resolve: tell } = Promise.withResolvers<void>()
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  let isHeld = true
  await page.route(`**/rpc/${procedure}`, async (route) => {
    if (!isHeld) return route.fallback()
    const response = await route.fetch()
    tell()
    await released
    await route.fulfill({ response })
  })
  return {
    answered,
    release() {
      isHeld = false
      release()
    },
  }
}

/**
 * Waits until the program keeps a text as the draft of a form: from then on it may be killed. How long typed text waits
 * for that is told by the tests of the draft keeper.
 */
export async function expectDraft(program: Program, key: string, text: string): Promise<void> {
  await expect.poll(async () => (await apiOf(program.address).drafts.get({ key }))?.value ?? '').toContain(text)
}
