import { afterAll, afterEach, expect } from 'vitest'
import { commands, type Locator, locators, page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react'
import { sampleWard } from '../../electron/core/testing/wardFixtures.ts'
import { client } from '../foundation/client/client.ts'
import { queryClient } from '../foundation/client/queryClient.ts'
import { App } from '../shell/App.tsx'
import { openRouter } from '../shell/router.ts'

declare module 'vitest/browser' {
  interface LocatorSelectors {
    getByField(path: string): Locator
  }
  interface BrowserCommands {
    openBook(token: string, book: 'empty' | 'sample' | 'busy'): Promise<void>
    cutPower(token: string): Promise<void>
    clearDesk(token: string): Promise<void>
    press(key: string): Promise<void>
    type(text: string): Promise<void>
    clickAt(x: number, y: number): Promise<void>
    clickSlowly(button: string): Promise<Record<'pressed' | 'released', object | null>>
  }
}

/** As the browser host hands it over: the calls of this page go to the book that this file has opened. */
const token = crypto.randomUUID()
sessionStorage.setItem('so-token', token)

/** Calls the program beside the page, as another window does. */
export const api = client

/** Lays a new book on the desk, in the place of the one before. */
export const openBook = (book: 'empty' | 'sample' | 'busy'): Promise<void> => commands.openBook(token, book)

/** A new book of an invented ward without records. */
export async function openWard(): Promise<void> {
  await openBook('empty')
  await api.ward.setUp(sampleWard)
}

let router: ReturnType<typeof openRouter> | undefined

/** Opens a place of the program, such as `/members/new`, as if it had just been started there. */
export async function openAt(place: string): Promise<void> {
  await closePage()
  window.location.hash = place
  router = openRouter()
  await render(<App router={router} />)
  window.focus()
}

/** Kills the program as a power cut would, and the page with it; starts it again on the same book. */
export async function cutPower(): Promise<void> {
  await closePage()
  await commands.cutPower(token)
}

async function closePage(): Promise<void> {
  await cleanup()
  router?.dispose()
  router = undefined
  queryClient.clear()
}

afterEach(closePage)
afterAll(() => commands.clearDesk(token))

/** The address behind `#`. */
export const address = (): string => window.location.hash.slice(1)

export const { press, type, clickAt, clickSlowly } = commands

/** Types into the field in hand and goes to the next one with Enter. `null` leaves a field as it is. */
export async function typeFields(texts: readonly (string | null)[]): Promise<void> {
  for (const text of texts) {
    if (text !== null) await type(text)
    await press('Enter')
  }
}

export const button = (name: string) => page.getByRole('button', { name, exact: true })

locators.extend({
  getByField: (path: string) => `[data-field="${path}"] :is(input, textarea)`,
})

/** Where one types a value, by its path in the form: `terms.0.from`. */
export const field = (path: string) => page.getByField(path).first()

/** What each of the elements says. */
export const texts = (elements: Locator): (string | null)[] => elements.elements().map((one) => one.textContent)

/** Waits until the program keeps a text as the draft of a form: from then on the power may be cut. */
export async function expectDraft(form: string, text: string): Promise<void> {
  const kept = async () => (await api.drafts.list({ form })).map(({ value }) => value).join('\n')
  await expect.poll(kept).toContain(text)
}

/** What stands at the place of a field: its label, its value where it is no input, and what is wrong with it. */
export const said = (path: string): string => document.querySelector(`form [data-field="${path}"]`)?.textContent ?? ''

/** Presses Tab until the element has the focus, as one does who has no mouse. */
export async function tabTo(target: Locator, longest = 60): Promise<void> {
  await expect.element(target).toBeVisible()
  for (let presses = 0; presses < longest; presses++) {
    if (target.element() === document.activeElement) return
    await press('Tab')
  }
  throw new Error(`${target.selector} cannot be reached by Tab`)
}
