import { expect, type Page } from '@playwright/test'
import type { contract } from '../../shared/contract/index.ts'
import { apiOf } from './api.ts'
import { intercept } from './intercept.ts'
import type { Program } from './program.ts'

/** Answers that are on their way for as long as a test likes, as on a machine whose disk is busy. */
export interface Held {
  /** Settles when the program has answered, and the page still waits. */
  readonly answered: Promise<void>
  /** Lets the answers through, those to come too. */
  release(): void
}

type Contract = typeof contract

/** A procedure that there is, as its address has it: a held one that nobody calls would be waited for in vain. */
export type Procedure = {
  [Part in keyof Contract]: `${Part}/${keyof Contract[Part] & string}`
}[keyof Contract]

/**
 * Holds the answers of a procedure; what it does is done.
 *
 * @param procedure `groups/create`
 */
export async function holdAnswers(page: Page, procedure: Procedure): Promise<Held> {
  const { promise: answered, resolve: tell } = Promise.withResolvers<void>()
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  let isHeld = true
  await intercept(page, `**/rpc/${procedure}`, async (route) => {
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
export async function expectDraft(program: Program, form: string, text: string): Promise<void> {
  const kept = async () => (await apiOf(program.address).drafts.list({ form })).map(({ value }) => value).join('\n')
  await expect.poll(kept).toContain(text)
}
