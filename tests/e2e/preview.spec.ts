import type { Page } from '@playwright/test'
import { apiOf } from '../support/api.ts'
import { expect, type Program, test } from '../support/program.ts'

async function openPaper(page: Page, program: Program, id: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${program.address}#/papers/${id}`)
  await expect(page.locator('section.sheet').first()).toBeVisible({ timeout: 20_000 })
}

/** What stands in the head of each sheet. */
const heads = (page: Page) =>
  page
    .locator('section.sheet')
    .evaluateAll((sheets) => sheets.map((sheet) => (sheet.querySelector(':scope > header')?.textContent ?? '').trim()))

test('a report on screen bears the page numbers that Word prints, its annex from 1', async ({ app, program }) => {
  const api = apiOf(program.address)
  await api.samples.load()
  const report = await api.reports.create({ kind: 'year', year: 2023, part: 1 })
  const paper = await api.papers.create({ kind: 'report', sourceId: report.id })
  await openPaper(app, program, paper.id)

  const numbers = await heads(app)
  const annexAt = numbers.lastIndexOf('')
  expect(annexAt).toBeGreaterThan(0)
  const countFrom = (count: number) => ['', ...Array.from({ length: count - 1 }, (_, index) => String(index + 2))]
  expect(numbers.slice(0, annexAt)).toEqual(countFrom(annexAt))
  expect(numbers.slice(annexAt)).toEqual(countFrom(numbers.length - annexAt))
  await expect(app.locator('section.sheet').nth(annexAt)).toContainText('Phụ lục')
})

test('a short table stands whole on one sheet, its charts are drawn', async ({ app, program }) => {
  const api = apiOf(program.address)
  await api.samples.load()
  const report = await api.reports.create({ kind: 'year', year: 2023, part: 1 })
  const paper = await api.papers.create({ kind: 'report', sourceId: report.id })
  await openPaper(app, program, paper.id)

  const sheets = app.locator('section.sheet')
  for (const caption of ['Bảng 2. Cuộc họp theo loại', 'Bảng 10. Tổ dân phố']) {
    const sheet = sheets.filter({ hasText: caption })
    await expect(sheet).toHaveCount(1)
    // Its closing line is on the sheet of its caption.
    const table = sheet.locator(`p:has-text("${caption}") + table`)
    await expect(table.locator('tr').last()).toContainText('Cộng')
  }
  const charts = sheets.locator('img, image')
  await expect(charts).toHaveCount(3)
})
