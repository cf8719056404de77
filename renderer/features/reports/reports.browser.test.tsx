import { beforeEach, expect, it } from 'vitest'
import { type Locator, page } from 'vitest/browser'
import { toIsoDateTime } from '../../../shared/text/dates.ts'
import { address, api, button, cutPower, expectDraft, openAt, openBook, press, type } from '../../testing/screen.tsx'

beforeEach(() => openBook('sample'))

/** The year of the sample ward that has most in it. */
const year = 2023
const today = toIsoDateTime(new Date()).slice(0, 10)
const thisYear = Number(today.slice(0, 4))

const paragraph = (name: string) => page.getByRole('textbox', { name, exact: true })

function textIn(field: Locator): string {
  const element = field.element()
  return element instanceof HTMLTextAreaElement ? element.value : ''
}

/** Marks a task that was done within the year as not done: a figure of the report moves. */
async function reopenOneTask(): Promise<void> {
  for (const { id } of await api.meetings.list({ year })) {
    const task = (await api.meetings.get({ id })).tasks.find(({ doneOn }) => doneOn?.startsWith(`${year}`))
    if (!task) continue
    await api.meetings.completeTask({ taskId: task.id, seen: task.doneOn, doneOn: null })
    return
  }
  throw new Error('the sample has no task that was done within its year')
}

it('words of the user and new figures meet in one place: his stay until he takes the others', async () => {
  const { id } = await api.reports.create({ kind: 'year', year, part: 1 })
  const tasks = 'Công tác lãnh đạo, chỉ đạo, đoạn 4'
  await openAt(`/reports/${id}`)
  await paragraph(tasks).fill('Nhiệm vụ giao cho các đơn vị cơ bản hoàn thành.')
  await press('Control+s')
  await expect.element(page.getByText(/^Đã lưu /)).toBeVisible()

  await reopenOneTask()
  await openAt(address())
  await expect.element(page.getByRole('note').getByText(/đã hoàn thành 06 nhiệm vụ/)).toBeVisible()
  await button('Lấy số liệu mới').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lấy số liệu mới', exact: true }).click()
  await expect.element(page.getByText(/Giữ lời đã sửa ở 1 đoạn\.$/)).toBeVisible()
  await expect.element(paragraph(tasks)).toHaveValue('Nhiệm vụ giao cho các đơn vị cơ bản hoàn thành.')

  await expect.element(page.getByText('1 đoạn giữ lời đã sửa, còn số liệu cũ.')).toBeVisible()
  await page.getByRole('note').getByRole('button', { name: 'Lấy câu mới', exact: true }).click()
  await expect.poll(() => textIn(paragraph(tasks))).toMatch(/đã hoàn thành 06 nhiệm vụ/)
  await press('Control+s')
  await expect.element(page.getByText(/^Đã lưu /)).toBeVisible()
  await expect.element(page.getByText('đã sửa', { exact: true })).not.toBeInTheDocument()
})

it('what was typed of a report survives a power cut, and another window overwrites none of it', async () => {
  const { id } = await api.reports.create({ kind: 'year', year, part: 1 })
  const first = paragraph('Công tác lãnh đạo, chỉ đạo, đoạn 1')
  await openAt(`/reports/${id}`)
  await first.click()
  await press('Control+Home')
  await type('Thực hiện Kế hoạch số 12, ')
  await expectDraft(`report:${id}`, 'Thực hiện Kế hoạch số 12, ')
  await cutPower()
  await openAt(`/reports/${id}`)
  await expect.element(page.getByText('Đã khôi phục phần đang nhập dở')).toBeVisible()
  await expect.poll(() => textIn(first)).toMatch(/^Thực hiện Kế hoạch số 12, /)

  const { revision, paragraphs } = await api.reports.get({ id })
  const emptied = paragraphs.map(({ id: own, section }) => ({ id: own, section, text: '' }))
  await api.reports.save({ id, revision, report: { paragraphs: emptied } })
  await press('Control+s')
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect((await api.reports.get({ id })).paragraphs.every(({ text }) => text === '')).toBe(true)
  await expect.poll(() => textIn(first)).toMatch(/^Thực hiện Kế hoạch số 12, /)
  await button('Giữ phần vừa nhập, ghi đè').click()
  await expect.element(page.getByText(/^Đã lưu /)).toBeVisible()
  const stored = (await api.reports.get({ id })).paragraphs.map(({ text }) => text)
  expect(stored.some((text) => text.startsWith('Thực hiện Kế hoạch số 12, '))).toBe(true)
})

it('a numbered report can only be read', async () => {
  const { id } = await api.reports.create({ kind: 'year', year, part: 1 })
  const paper = await api.papers.create({ kind: 'report', sourceId: id })
  const { label } = await api.register.issue({ paperId: paper.id, date: '2024-01-05', number: null })
  await openAt(`/reports/${id}`)
  await expect.element(page.getByText(`Báo cáo đã cấp số ${label}. Nội dung giữ nguyên như lúc cấp số.`)).toBeVisible()
  await expect.element(paragraph('Công tác lãnh đạo, chỉ đạo, đoạn 1')).toBeDisabled()
  await expect.element(button('Lưu')).not.toBeInTheDocument()
  await button('Mở văn bản').click()
  await expect.element(page.getByText(`Đã cấp số ${label}`).first()).toBeVisible()
})

it('a period that has not begun is not offered, and an address that names one leads to the running one', async () => {
  await openAt(`/reports?year=${thisYear + 4}`)
  await expect.element(page.getByRole('table', { name: `Số liệu năm ${thisYear}` })).toBeVisible()
  await expect.element(button(`Năm ${thisYear + 1}`)).toBeDisabled()

  const month = Number(today.slice(5, 7))
  await page.getByRole('button', { name: 'Tháng', exact: true }).click()
  await expect.element(page.getByRole('table', { name: `Số liệu tháng ${month} năm ${thisYear}` })).toBeVisible()
  await page.getByRole('combobox', { name: 'Tháng' }).click()
  for (let later = 1; later <= 12; later++) {
    const begun = later <= month
    const first = `01/${String(later).padStart(2, '0')}/${thisYear}`
    const option = page.getByRole('option', {
      name: begun ? `Tháng ${later}` : `Tháng ${later} bắt đầu ${first}`,
      exact: true,
    })
    if (begun) await expect.element(option).toBeEnabled()
    else await expect.element(option).toBeDisabled()
  }
})
