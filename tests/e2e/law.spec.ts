import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import type { Nominee } from '../../shared/model/commendations.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, openAt, test } from '../support/program.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const field = (page: Page, path: string) => page.locator(`[data-field="${path}"]`)

/** Where pictures of screens are kept, if anywhere. */
const pictures = process.env.SO_PICTURES

async function keep(page: Page, name: string) {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}

test('what is to be checked is told beside its row, and goes with the keyboard; days that overlap are refused there', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  await api.ward.setUp(plainWard)
  await openAt(app, program, '/settings/law')
  // The newest stands first: the rate of persons of 2025.
  const mark = field(app, 'rewardRates')
    .locator('[data-row]')
    .first()
    .getByRole('button', { name: /^Cần kiểm tra : Cách làm tròn/ })
  await tabTo(app, mark, 120)
  await expect(app.getByRole('tooltip')).toContainText('tài liệu tập huấn của Bộ không làm tròn')
  await keep(app, 'law-mark')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('dialog')).toContainText('tài liệu tập huấn của Bộ không làm tròn')
  await tabTo(app, app.getByRole('dialog').getByRole('button', { name: 'Đã kiểm tra, bỏ dấu' }))
  await app.keyboard.press('Enter')
  await expect(mark).toHaveCount(0)
  await expect(field(app, 'rewardRates.0.source').locator('textarea').first()).toBeFocused()
  await app.keyboard.press('Control+s')
  await expect(app.getByText(/^Đã lưu/)).toBeVisible()

  const { rewardRates } = (await api.ward.legalFacts()).facts
  expect(rewardRates.filter(({ toCheck }) => toCheck === '')).toHaveLength(1)

  await field(app, 'baseSalaries.1.validUntil').locator('input').fill('')
  await app.keyboard.press('Control+s')
  await expect(field(app, 'baseSalaries.1.validUntil')).toContainText('Từ 01/07/2026 đã có dòng khác. Nhập 30/06/2026.')
  await field(app, 'baseSalaries.1.validUntil').locator('input').fill('30/6/2026')
  await app.keyboard.press('Control+s')
  await expect(app.getByText(/^Đã lưu/)).toBeVisible()
  expect((await api.ward.legalFacts()).facts.baseSalaries.at(-2)).toMatchObject({ validUntil: '2026-06-30' })
})

test('a day that no law covers is told where the round is made, and what to do about it', async ({ app, program }) => {
  const api = apiOf(program.address)
  await api.ward.setUp(plainWard)
  await openAt(app, program, '/commendations/new')
  const day = field(app, 'date')
  await expect(day).toContainText('Mức thưởng và căn cứ theo ngày này.')
  await day.locator('input').fill('1/3/2027')
  await expect(day).toContainText('Chưa có mức thưởng, căn cứ của ngày này.')
  await expect(app.getByText(/^Ngày 01\/03\/2027 chưa có hệ số tiền thưởng Giấy khen/)).toBeVisible()
  await expect(app.getByText(/^Ngày 01\/03\/2027 chưa có căn cứ khen thưởng; .* đến 28\/02\/2027/)).toBeVisible()
  await keep(app, 'round-outside')
  await day.locator('input').fill('28/2/2027')
  await expect(day).toContainText('Mức thưởng và căn cứ theo ngày này.')
  await expect(app.getByText(/chưa có căn cứ khen thưởng/)).toHaveCount(0)

  const nominee: Nominee = {
    id: v7(),
    recipientKind: 'person',
    honorific: 'bà',
    name: 'Đặng Thị Ví Dụ',
    description: '',
    achievement: 'Vận động hộ dân ký cam kết',
    proposingUnit: 'Tổ dân phố 3',
    groupId: null,
    form: 'Giấy khen',
    result: 'approved',
    resultNote: '',
    amountOverride: null,
  }
  const round = { occasion: 'Ngày hội', kind: 'thematic', date: '2027-03-01', meetingId: null } as const
  const { id } = await api.commendations.create({ ...round, funding: '', basis: [], note: '', nominees: [nominee] })
  await api.commendations.moveTo({ id, revision: 0, step: 'reviewing' })
  await api.commendations.moveTo({ id, revision: 1, step: 'deciding' })
  await openAt(app, program, `/commendations/${id}`)
  await expect(app.getByText('Ngày 01/03/2027 chưa có căn cứ chung.')).toBeVisible()
  await keep(app, 'deciding-outside')
  await button(app, 'Mở Căn cứ và mức thưởng').click()
  await expect(app).toHaveURL(/settings\/law/)
})
