import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '../program.ts'
import { findTroubles } from './findTroubles.ts'

/**
 * What Windows leaves of the screens of an office, CSS pixels: 1366×768 at 100, 125 and 150 %, and 1920×1080 at 150 %
 * (Windows' own advice for it on a laptop).
 */
export const sizes = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1093, height: 614 },
  { width: 911, height: 512 },
] as const

/**
 * A control is at least as large as WCAG 2.2 asks (2.5.8), and a field that shortens its text shows some 15 letters.
 */
const least = { smallest: 24, shortenedField: 120 }

/** `SO_PICTURES=FOLDER` keeps a picture of everything that is looked at, at each size, for those who want to see it. */
const pictures = process.env.SO_PICTURES

/**
 * Looks at what the page shows, at each of the sizes: everything can be seen whole and be hit.
 *
 * @param title what it is, for messages and pictures
 */
export async function expectInSight(page: Page, title: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    const at = `${title} at ${size.width}×${size.height}`
    // Tables and drawings follow a new size a moment later.
    await expect.soft.poll(() => page.evaluate(findTroubles, least), { message: at, timeout: 5_000 }).toEqual([])
    if (pictures) await keepPicture(page, `${title}-${size.width}`)
  }
  await page.setViewportSize(sizes[0])
}

/** What is on the page has names, roles and contrasts by WCAG 2.2 (axe-core), the papers on their sheets left aside. */
export async function expectAccessible(page: Page, title: string): Promise<void> {
  // The page has no frames: axe need not open another page to gather what it found in them.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('.document-sheets')
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} – ${target}`))
  expect.soft(found, title).toEqual([])
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name.replaceAll(/[^\w-]+/g, '-')}.png`) })
}
