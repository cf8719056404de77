import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until the element has the focus, as one does who has no mouse. */
export async function tabTo(page: Page, target: Locator, longest = 60): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < longest; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} cannot be reached by Tab`)
}

/** Types into the field in hand and goes to the next one with Enter. `null` leaves a field as it is. */
export async function typeFields(page: Page, texts: readonly (string | null)[]): Promise<void> {
  for (const text of texts) {
    if (text !== null) await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
}
