import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import { attendee, contribution, heldMeeting } from '../../electron/core/testing/meetingFixtures.ts'
import { paperCount } from '../../shared/text/numbers.ts'
import { apiOf, plainWard } from '../support/api.ts'
import type { PrintedPiece } from '../support/pdfText.ts'
import { answerPrinter, directions, expectOnPaper, printed } from '../support/printing.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'

/**
 * Rows of the lists that are printed here. A sheet across holds some 20, an upright one some 30, and the signatures are
 * as high as five: with steps of four around that, one list at least would fill its page but for them.
 */
const lengths = { across: [1, 2, 15, 19, 23, 39, 90], upright: [1, 2, 23, 27, 31, 39, 90] }

/** The mark of row 7 is `D007`: one word, so that no line breaks within. */
const mark = (row: number) => `D${String(row).padStart(3, '0')}`
const marksOf = (page: readonly string[]) => page.flatMap((piece) => piece.match(/D\d{3}/g) ?? [])

const signatures = ['NGƯỜI LẬP', 'TM. BAN CHỈ ĐẠO']

/** Prints the list of a screen on paper; what every page shows, piece by piece. */
async function print(page: Page, program: Program, place: string, reads: 'right' | 'up'): Promise<string[][]> {
  await openAt(page, program, place)
  const pages = await printed(page, () => page.getByRole('button', { name: 'In danh sách' }).click())
  expectOnPaper(pages)
  expect(new Set(directions(pages))).toEqual(new Set([reads]))
  expect(pages.flatMap(({ pieces }) => pieces.filter((piece) => !isWithinMargins(piece)))).toEqual([])
  return pages.map(({ pieces }) => pieces.map(({ text }) => text))
}

/** Half a pixel of 1/96 inch, to whose whole ones the browser moves text: rounding, not a margin that was not kept. */
const rounding = 25.4 / 96 / 2

/**
 * Whether it keeps the margins of its list, as that is read: the widest at the left, where it is bound. Millimetres.
 */
function isWithinMargins({ start, end, reads }: PrintedPiece): boolean {
  return [start, end].every(({ x, y }) => {
    const [across, down] = reads === 'up' ? [297 - y, x] : [x, y]
    const [width, height] = reads === 'up' ? [297, 210] : [210, 297]
    const isBetween = (place: number, least: number, most: number) =>
      place >= least - rounding && place <= most + rounding
    return isBetween(across, 25, width - 15) && isBetween(down, 20, height - 15)
  })
}

/** What holds of every list, however long. */
function expectSound(pages: readonly string[][], rows: number, noun: string, headings: readonly string[]): void {
  const marks = pages.map(marksOf)
  expect(marks.flat()).toEqual(Array.from({ length: rows }, (_, index) => mark(index + 1)))
  for (const page of pages) expect(page).toEqual(expect.arrayContaining(['TT', ...headings]))

  const count = `Danh sách gồm ${paperCount(rows)} ${noun}./.`
  // A sentence is drawn in pieces, one after the other.
  const closed = pages.map((page) => [...signatures, count].map((words) => page.join('').includes(words)))
  expect(closed).toEqual(pages.map((_page, place) => Array(3).fill(place === pages.length - 1)))
  expect(marks.at(-1)?.length).toBeGreaterThanOrEqual(Math.min(2, rows))
}

// Fourteen lists are opened and printed.
test.setTimeout(240_000)

test.beforeEach(async ({ app, program }) => {
  await apiOf(program.address).ward.setUp(plainWard)
  await answerPrinter(app)
})

test('a list across is turned onto upright paper and signed where its last rows stand, its headings on every page', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  const pageCounts: number[] = []
  let made = 0
  for (const rows of lengths.across) {
    while (made < rows) {
      made += 1
      const name = `Tổ dân phố ${mark(made)}`
      const rest = { headName: 'Nguyễn Thị Mẫu', headPhone: '', deputyName: '', hall: 'Nhà sinh hoạt cộng đồng' }
      await api.groups.create({ name, ...rest, from: '2025-07-01', until: null, years: [] })
    }
    const pages = await print(app, program, '/groups', 'up')
    expectSound(pages, rows, 'tổ dân phố', ['Tổ trưởng', 'Hiệu lực'])
    pageCounts.push(pages.length)
  }
  expect(pageCounts.slice(0, 5)).toEqual([1, 1, 1, 2, 2])
  expect(pageCounts.at(-1)).toBeLessThanOrEqual(90 / 15)
})

test('so is an upright list with its sums', async ({ app, program }) => {
  const pageCounts: number[] = []
  for (const [index, rows] of lengths.upright.entries()) {
    // Every other year: a list of opinions names the fields of the year before, too.
    const year = 2000 + 2 * index
    await meetingWithTopics(program, year, rows)
    const pages = await print(app, program, `/reports?kind=year&year=${year}&tab=tables&table=topics`, 'right')
    expectSound(pages, rows, 'dòng', ['Lĩnh vực', 'Số ý kiến'])
    expect(pages.map((page) => page.includes('Cộng'))).toEqual(pages.map((_, place) => rows > 1 && !pages[place + 1]))
    pageCounts.push(pages.length)
  }
  expect(pageCounts.slice(0, 6)).toEqual([1, 1, 1, 2, 2, 2])
  expect(pageCounts.at(-1)).toBeLessThanOrEqual(90 / 25)
})

/** A meeting of which the minutes are closed, with an opinion on each of so many fields. */
async function meetingWithTopics(program: Program, year: number, topics: number): Promise<void> {
  const { meetings } = apiOf(program.address)
  const agendaItemId = v7()
  const { id } = await meetings.create(
    heldMeeting({
      ...{ plannedStart: `${year}-03-10T14:00`, plannedEnd: null },
      ...{ actualStart: `${year}-03-10T14:05`, actualEnd: `${year}-03-10T16:00` },
      attendees: [attendee()],
      agenda: [{ id: agendaItemId, title: 'Ý kiến', presenter: '', minutes: 30, summary: 'Đã ghi nhận.' }],
      contributions: Array.from({ length: topics }, (_, index) =>
        contribution({ agendaItemId, topic: `${mark(index + 1)} an ninh` }),
      ),
      ...{ votes: [], tasks: [] },
    }),
  )
  await meetings.start({ id, revision: 0 })
  await meetings.close({ id, revision: 1 })
}
