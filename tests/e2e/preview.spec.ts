import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import { plannedMeeting } from '../../electron/core/testing/meetingFixtures.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { faceOfPapers, facesOnScreen } from '../support/faces.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'

async function openPaper(page: Page, program: Program, id: string): Promise<void> {
  await openAt(page, program, `/papers/${id}`)
  await expect(page.locator('section.sheet').first()).toBeVisible({ timeout: 20_000 })
}

/** What stands in the head of each sheet. */
const heads = (page: Page) =>
  page
    .locator('section.sheet')
    .evaluateAll((sheets) => sheets.map((sheet) => (sheet.querySelector(':scope > header')?.textContent ?? '').trim()))

test.describe('of the invented ward', () => {
  test.use({ book: 'sample' })

  test('a report on screen bears the page numbers that Word prints, its annex from 1', async ({ app, program }) => {
    const api = apiOf(program.address)
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

  test('papers and signatures are shown in the face of papers, on a machine that lacks it too', async ({
    app,
    program,
  }) => {
    const api = apiOf(program.address)
    const [round] = await api.commendations.list({ year: 2023 })
    const [paper] = await api.papers.list({ meetingId: null, roundId: round?.id ?? null })
    await openPaper(app, program, paper?.id ?? '')
    await expect.poll(() => facesOnScreen(app.locator('section.sheet span'))).toEqual(new Set([faceOfPapers]))

    await openAt(app, program, '/settings/signers')
    await app.getByRole('button', { name: 'Thêm người ký' }).click()
    await app.getByLabel('Họ và tên').fill('Trần Thị Ví Dụ')
    const name = app.getByText('Trần Thị Ví Dụ', { exact: true })
    await expect.poll(() => facesOnScreen(name)).toEqual(new Set([faceOfPapers]))
  })
})

test('a paper that must be mended leads there before it asks for its number', async ({ app, program }) => {
  const api = apiOf(program.address)
  await api.ward.setUp(plainWard)
  const meeting = await api.meetings.create(plannedMeeting())
  const { id } = await api.papers.create({ kind: 'invitation', sourceId: meeting.id })
  await openPaper(app, program, id)
  const number = app.getByRole('button', { name: 'Cấp số', exact: true })
  const findings = app.getByRole('region', { name: 'Cần xem trước khi ký' })
  const finding = (message: string) => findings.getByRole('button', { name: message })

  await expect(number).toHaveAccessibleDescription('Sửa 2 chỗ trước khi cấp số')
  await number.press('Enter')
  await expect(finding('Chọn người ký.')).toBeFocused()
  await expect(app.getByRole('dialog')).toHaveCount(0)

  // What was typed is saved first: it may be what was missing.
  await app.getByLabel('Kính mời').fill('Các đồng chí thành viên Ban Chỉ đạo')
  await number.click()
  await expect(finding('Chọn người ký.')).toBeFocused()
  await expect(number).toHaveAccessibleDescription('Sửa 1 chỗ trước khi cấp số')
  await expect(finding('Chưa có người được mời.')).toHaveCount(0)
  await app.keyboard.press('Enter')
  await expect(app.getByRole('combobox', { name: /^Người ký/ })).toBeFocused()

  // Another window mends the rest, unseen by this one until it asks.
  const signer = {
    ...{ id: v7(), issuer: 'committee' as const, name: 'Lê Văn Mẫu', onBehalf: true, form: 'direct' as const },
    ...{ headTitle: '', title: 'Trưởng Ban', otherTitle: '', from: '2026-01-01', until: null },
  }
  await api.ward.saveSigner({ signer, revision: null })
  await number.click()
  await expect(finding('Chọn người ký.')).toBeFocused()
  const { revision, ...paper } = await api.papers.get({ id })
  await api.papers.update({ id, revision, paper: { ...paper, signerId: signer.id } })
  await number.click()
  await expect(app.getByRole('dialog')).toContainText('Cấp số cho giấy mời')
  await app.keyboard.press('Escape')
  await expect(findings).toContainText('Đủ thông tin để ký.')
  await expect(number).toHaveAccessibleDescription('')
  expect((await api.papers.get({ id })).number).toBeNull()
})
