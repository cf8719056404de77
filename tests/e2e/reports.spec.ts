import type { Locator, Page } from '@playwright/test'
import { heldMeeting } from '../../electron/core/testing/meetingFixtures.ts'
import type { Chart } from '../../shared/model/charts.ts'
import { formatDate, toIsoDateTime } from '../../shared/text/dates.ts'
import { formatNumber } from '../../shared/text/numbers.ts'
import { type Api, apiOf } from '../support/api.ts'
import { expect, openAt, test } from '../support/program.ts'

const button = (within: Page | Locator, name: string): Locator => within.getByRole('button', { name, exact: true })

/** The year of the sample ward that has most in it. */
const fullYear = 2023
const today = toIsoDateTime(new Date()).slice(0, 10)
const thisYear = Number(today.slice(0, 4))

test.use({ book: 'sample' })

test.beforeEach(async ({ app, program }) => {
  await openAt(app, program, '/')
  await expect(app.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()
})

/** A meeting begun on a day, with so many residents in the hall. */
async function meetingOn(api: Api, day: string, residentCount: number): Promise<void> {
  const times = { plannedStart: `${day}T08:00`, plannedEnd: null, actualStart: `${day}T08:00`, actualEnd: null }
  const { id, revision } = await api.meetings.create(heldMeeting({ ...times, kind: 'forum', residentCount, tasks: [] }))
  await api.meetings.start({ id, revision })
}

test('the year stands on the overview in figures and charts, each with its values', async ({ app, program }) => {
  const api = apiOf(program.address)
  await meetingOn(api, today, 1234)
  await meetingOn(api, `${thisYear - 1}-01-01`, 567)
  await app.reload()
  const { figures } = await api.overview.get()
  const { charts, comparedUntil } = await api.reports.figures({ kind: 'year', year: thisYear, part: 1 })

  const numbers = app.getByRole('region', { name: `Năm ${thisYear}`, exact: true })
  const until = comparedUntil === null ? '' : ` \\(đến\\s${formatDate(comparedUntil).slice(0, 5)}\\)`
  for (const { label, lastYear } of figures.filter((figure) => figure.lastYear !== null)) {
    const words = new RegExp(`${label}.*Cùng kỳ ${thisYear - 1}${until}: ${formatNumber(lastYear ?? 0)}`)
    await expect(numbers).toContainText(words)
  }

  const drawn = app.getByRole('region', { name: `Biểu đồ năm ${thisYear}` })
  const filled = charts.filter(({ series }) => series.some(({ values }) => values.some((value) => (value ?? 0) > 0)))
  expect(filled.map(({ id }) => id)).toEqual(expect.arrayContaining(['meetings', 'attendance']))
  await expect(drawn.getByRole('figure')).toHaveCount(filled.length)
  for (const chart of filled.filter(({ shape }) => shape === 'columns')) await expectDrawn(drawn, chart)
  await drawn.getByRole('link', { name: `Mọi số liệu và bảng của năm ${thisYear}` }).click()
  await expect(app.getByRole('table', { name: `Số liệu năm ${thisYear}` })).toBeVisible()
})

/** Every value stands above its column, however narrow, and in the table for those who hear the page. */
async function expectDrawn(within: Locator, { title, categories, series }: Chart): Promise<void> {
  const figure = within.getByRole('figure', { name: title })
  for (const [index, category] of categories.entries()) {
    const values = series.map((one) => formatNumber(one.values[index] ?? 0))
    await expect(figure.getByRole('row', { name: [category, ...values].join(' '), exact: true })).toBeAttached()
  }
  await figure.scrollIntoViewIfNeeded()
  for (const [index, { values }] of series.entries()) {
    const written = values.filter((value) => value !== null && value > 0).map((value) => formatNumber(value ?? 0))
    const labels = figure.getByRole('img', { name: title }).locator(`text[data-series="${index}"]`)
    await expect(labels).toHaveText(written)
  }
}

test('words kept with older figures stay marked until they are answered, and the paper leads to them', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  const { id } = await api.reports.create({ kind: 'year', year: fullYear, part: 1 })
  const field = app.getByRole('textbox', { name: 'Công tác lãnh đạo, chỉ đạo, đoạn 4', exact: true })
  await openAt(app, program, `/reports/${id}`)
  const own = (await field.inputValue()).replace('hoàn thành 07 nhiệm vụ', 'hoàn thành bảy nhiệm vụ (07)')
  expect(own).toContain('bảy nhiệm vụ (07)')
  await field.fill(own)
  await app.keyboard.press('Control+s')
  await expect(app.getByText(/^Đã lưu /)).toBeVisible()
  await reopenOneTask(api)
  await app.reload()
  await button(app, 'Lấy số liệu mới').click()
  const dialog = app.getByRole('dialog')
  // Not the words of the note: this choice leaves the mark, that one takes it away.
  await expect(dialog.getByRole('button', { name: /^Giữ/ })).toHaveText('Giữ lời đã sửa')
  await expect(button(dialog, 'Giữ lời đã sửa')).toHaveAttribute('aria-pressed', 'true')
  await button(dialog, 'Lấy số liệu mới').click()

  const note = app.getByRole('note')
  await expect(note).toContainText('Lời đã sửa được giữ nguyên, còn số liệu cũ.')
  await expect(field).toHaveValue(own)
  await app.reload()
  await expect(note.locator('ins', { hasText: '06' })).toBeVisible()

  await button(app, 'Lập văn bản').click()
  await app.getByRole('button', { name: /^Công tác lãnh đạo, chỉ đạo, đoạn 4: lời đã sửa còn số liệu cũ/ }).click()
  await expect(field).toBeFocused()
  await button(note, 'Giữ nguyên lời này').click()
  await expect(note).toHaveCount(0)
  await expect(field).toHaveValue(own)
  await button(app, 'Mở văn bản').click()
  // With its tables and charts it takes a busy machine some seconds to make.
  await expect(app.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').first()).toBeVisible({ timeout: 60_000 })
  await expect(app.getByRole('button', { name: /còn số liệu cũ/ })).toHaveCount(0)
})

/** Marks a task that was done within the year as not done: a figure of the report moves. */
async function reopenOneTask(api: Api): Promise<void> {
  for (const { id } of await api.meetings.list({ year: fullYear })) {
    const task = (await api.meetings.get({ id })).tasks.find(({ doneOn }) => doneOn?.startsWith(`${fullYear}`))
    if (!task) continue
    await api.meetings.completeTask({ taskId: task.id, seen: task.doneOn, doneOn: null })
    return
  }
  throw new Error('the sample has no task that was done within its year')
}
