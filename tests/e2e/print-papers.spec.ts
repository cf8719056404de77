import type { Page } from '@playwright/test'
import { heldMeeting } from '../../electron/core/testing/meetingFixtures.ts'
import { type Api, apiOf } from '../support/api.ts'
import { intercept } from '../support/intercept.ts'
import type { PrintedPage } from '../support/pdfText.ts'
import { answerPrinter, directions, expectOnPaper, printed } from '../support/printing.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'

/** The year of the sample ward that has most in it. */
const year = 2023

test.setTimeout(240_000)

test.use({ book: 'sample' })

test.beforeEach(async ({ app }) => {
  await answerPrinter(app)
})

const press = (page: Page, name: string) => () => page.getByRole('button', { name, exact: true }).click()

/** Opens a place with a paper, prints it, and compares what is printed with the sheets of the preview, one by one. */
async function printPreviewed(page: Page, program: Program, place: string): Promise<PrintedPage[]> {
  await openAt(page, program, place)
  const sheets = page.locator('section.sheet')
  await expect(sheets.first()).toBeVisible({ timeout: 30_000 })
  const previewed = await sheets.evaluateAll((all) => all.map((sheet) => sheet.textContent ?? ''))
  const pages = await printed(page, press(page, 'In'))
  expectOnPaper(pages)
  const texts = pages.map(({ pieces }) => pieces.map(({ text }) => text).join(''))
  expect(texts.map(lettersOf)).toEqual(previewed.map(lettersOf))
  return pages
}

/** All letters of a text in order of the alphabet: a browser may draw its lines in another order than they stand in. */
const lettersOf = (text: string) => [...text.normalize('NFC').replace(/\s/g, '')].sort().join('')

/** The place of a piece on its page, turned back by the quarter that the page was turned. */
function readAcross(page: PrintedPage | undefined, text: string) {
  const piece = page?.pieces.find((one) => one.text === text)
  if (!piece) throw new Error(`“${text}” is not on the page`)
  const { start, end } = piece
  return { left: 297 - start.y, right: 297 - end.y, top: start.x }
}

test('certificates are printed whole, turned onto upright paper', async ({ app, program }) => {
  const [round] = await apiOf(program.address).commendations.list({ year })
  const pages = await printPreviewed(app, program, `/commendations/${round?.id}`)
  expect(directions(pages)).toEqual(Array(round?.approved).fill('up'))
  for (const page of pages) {
    const heading = readAcross(page, 'GIẤY KHEN')
    // In the middle of the sheet; its last letter is some 13 mm wide.
    expect((heading.left + heading.right + 13) / 2).toBeCloseTo(297 / 2, -1)
    const name = readAcross(page, 'Nguyễn Văn Mẫu')
    expect(name.top).toBeGreaterThan(heading.top + 80)
    expect(name.left).toBeGreaterThan(heading.right)
  }
})

test('so is the register, its cover first', async ({ app, program }) => {
  const pages = await printPreviewed(app, program, `/register/print?year=${year}`)
  expect(pages.length).toBeGreaterThan(1)
  expect(new Set(directions(pages))).toEqual(new Set(['up']))
  expect(readAcross(pages[0], 'SỔ ĐĂNG KÝ VĂN BẢN ĐI').top).toBeGreaterThan(60)
  // Ten columns, from the binding at the left to the margin at the right.
  expect(readAcross(pages[1], '(1)').left).toBeLessThan(50)
  expect(readAcross(pages[1], '(10)').right).toBeGreaterThan(260)
})

test('a decision and its list stand upright as they are', async ({ app, program }) => {
  const api = apiOf(program.address)
  const [round] = await api.commendations.list({ year })
  const papers = await api.papers.list({ meetingId: null, roundId: round?.id ?? null })
  const decision = papers.find(({ kind }) => kind === 'decision')
  const pages = await printPreviewed(app, program, `/papers/${decision?.id}`)
  expect(directions(pages)).toEqual(Array(pages.length).fill('right'))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.at(-1)?.pieces[0]?.text).toBe('Phụ lục')
})

test('of a report the pages that lie across are turned, the others are not', async ({ app, program }) => {
  const api = apiOf(program.address)
  await holdMeetings(api, 8)
  const report = await api.reports.create({ kind: 'year', year, part: 1 })
  const { id } = await api.papers.create({ kind: 'report', sourceId: report.id })
  const pages = await printPreviewed(app, program, `/papers/${id}`)
  const way = directions(pages)
  expect(way.join(' ')).toMatch(/^(right )+(up )+right( right)*$/)
  const across = pages[way.indexOf('up')]
  expect(across?.pieces.some(({ text }) => text.includes('Các cuộc họp'))).toBe(true)
})

/** With so many more meetings, their table in the annex needs the length of the paper. */
async function holdMeetings({ meetings }: Api, count: number): Promise<void> {
  for (let index = 1; index <= count; index++) {
    const day = `${year}-03-${String(index).padStart(2, '0')}`
    const times = { plannedStart: `${day}T14:00`, plannedEnd: null, actualStart: `${day}T14:00` }
    const meeting = heldMeeting({ ...times, actualEnd: `${day}T15:00`, votes: [], tasks: [] })
    const { id, revision } = await meetings.create(meeting)
    await meetings.start({ id, revision })
    await meetings.close({ id, revision: revision + 1 })
  }
}

test('sheets end where the printed ones do, however late the face of papers comes', async ({ app, program }) => {
  const api = apiOf(program.address)
  const report = await api.reports.create({ kind: 'year', year, part: 1 })
  const { id } = await api.papers.create({ kind: 'report', sourceId: report.id })
  // Sheets that do not wait for it are drawn before it comes. For those that do, it comes in the end.
  const sheet = app.locator('section.sheet').first()
  await intercept(app, /tinos.*\.woff2/, async (route) => {
    await sheet.waitFor({ timeout: 5000 }).catch(() => undefined)
    await route.continue()
  })
  expect(directions(await printPreviewed(app, program, `/papers/${id}`)).length).toBeGreaterThan(5)
})

test('what a browser never said was printed goes before the next print', async ({ app, program }) => {
  const asked = app.locator('html[data-asks-printer]')
  const forget = () => app.evaluate(() => delete document.documentElement.dataset.asksPrinter)
  const list = press(app, 'In danh sách')

  // A list, asked for twice, the printer answering the second time alone.
  await openAt(app, program, '/groups')
  await list()
  await expect(asked).toBeAttached()
  await forget()
  expect(await printed(app, list)).toHaveLength(1)

  // A paper that is left lying, then a list.
  await openAt(app, program, `/register/print?year=${year}`)
  await press(app, 'In')()
  await expect(asked).toBeAttached({ timeout: 30_000 })
  await forget()
  await app.getByRole('link', { name: 'Tổ dân phố' }).first().click()
  const pages = await printed(app, list)
  expect(pages).toHaveLength(1)
  expect(pages[0]?.pieces.map(({ text }) => text)).toContain('DANH SÁCH TỔ DÂN PHỐ')
})
