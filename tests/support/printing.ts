import type { Page } from '@playwright/test'
import { type PrintedPage, type PrintedPiece, readPages } from './pdfText.ts'
import { expect } from './program.ts'

/**
 * Lets nobody be asked by the printer: the test answers instead, in {@link printed}. To be called before a page opens.
 */
export async function answerPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.asksPrinter = ''
    }
  })
}

/** Presses something that prints; the pages that the printer would get when it is asked. */
export async function printed(page: Page, press: () => Promise<void>): Promise<PrintedPage[]> {
  await press()
  await expect(page.locator('html[data-asks-printer]')).toBeAttached({ timeout: 30_000 })
  const pages = readPages(await page.pdf({ preferCSSPageSize: true }))
  await page.evaluate(() => delete document.documentElement.dataset.asksPrinter)
  // It was for the printer only.
  await expect(page.locator('#print-root > *')).toHaveCount(0)
  return pages
}

/** A printer leaves so much of its paper blank at each side. Millimetres. */
const unprintable = 5
/** What page sizes in whole pixels may be off. Millimetres. */
const rounding = 0.3

/**
 * What holds of every page that is printed, whatever is on it: it is upright A4, as any printer takes it without being
 * told, nothing stands beyond its edges, all reads one way, and in the face of papers that the program brings along.
 */
export function expectOnPaper(pages: readonly PrintedPage[]): void {
  for (const [index, { width, height, pieces }] of pages.entries()) {
    const place = `page ${index + 1}`
    expect(Math.abs(width - 210), place).toBeLessThan(rounding)
    expect(Math.abs(height - 297), place).toBeLessThan(rounding)
    expect(pieces.length, place).toBeGreaterThan(0)
    expect(pieces.filter(isBeyond), place).toEqual([])
    expect(new Set(pieces.map(({ reads }) => reads)).size, place).toBe(1)
    expect(inOtherFaces(pieces), place).toEqual([])
  }
}

/**
 * Pieces that are not drawn as papers are: in what stands in for their font where the browser finds one foreign font
 * alone, in their font itself on other systems.
 */
export function inOtherFaces(pieces: readonly PrintedPiece[]): PrintedPiece[] {
  const names = process.platform === 'linux' ? /^Tinos-/ : /^(Tinos-|TimesNewRomanPS)/
  return pieces.filter(({ fonts }) => [...fonts].some((name) => !names.test(name)))
}

/** Which way the pages read: `up` is turned. */
export function directions(pages: readonly PrintedPage[]): string[] {
  return pages.map(({ pieces }) => pieces[0]?.reads ?? '')
}

function isBeyond({ start, end }: PrintedPiece): boolean {
  return [start, end].some(
    ({ x, y }) => x < unprintable || x > 210 - unprintable || y < unprintable || y > 297 - unprintable,
  )
}
