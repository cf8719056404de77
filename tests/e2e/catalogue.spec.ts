import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import type { Nominee } from '../../shared/model/commendations.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { expect, openAt, test } from '../support/program.ts'

const field = (page: Page, path: string) => page.locator(`[data-field="${path}"]`)
const input = (page: Page, path: string) => field(page, path).locator('input, textarea').first()

const household: Nominee = {
  ...{ id: v7(), recipientKind: 'household', honorific: null, name: 'Đặng Thị Ví Dụ', description: '' },
  ...{ achievement: 'Vận động hộ dân ký cam kết', proposingUnit: 'Tổ dân phố 3', groupId: null, form: 'Giấy khen' },
  ...{ result: 'pending', resultNote: '', amountOverride: null },
}

test('a form that the ward enters is offered where day and recipient fit, and elsewhere its days are told', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  await api.ward.setUp(plainWard)
  await openAt(app, program, '/settings/catalogue')
  await app.getByRole('button', { name: 'Thêm hình thức, danh hiệu' }).click()
  await expect(input(app, 'entries.0.validFrom')).toBeFocused()
  await app.keyboard.type('1/1/2026')
  await input(app, 'entries.0.name').fill('Thư khen')
  await input(app, 'entries.0.giver').fill('Giám đốc Công an tỉnh')
  await app.keyboard.press('Control+s')
  await expect(field(app, 'entries.0.recipients')).toContainText('Chọn ít nhất một đối tượng.')
  await expect(field(app, 'entries.0.name')).toContainText('Thư khen của Giám đốc Công an tỉnh')

  await input(app, 'entries.0.giver').fill('Chủ tịch UBND phường')
  const recipients = field(app, 'entries.0.recipients').getByRole('combobox')
  await recipients.focus()
  await app.keyboard.press('Space')
  await app.getByRole('option', { name: 'Cá nhân' }).press('ArrowDown')
  await app.keyboard.press('ArrowDown')
  await app.keyboard.press('Enter')
  await app.keyboard.press('Escape')
  await expect(recipients).toHaveText('Hộ gia đình')
  await app.keyboard.press('Control+s')
  await expect(app.getByText(/^Đã lưu/)).toBeVisible()
  expect((await api.catalogue.list()).entries.find(({ name }) => name === 'Thư khen')).toMatchObject({
    ...{ kind: 'title', recipients: ['household'], validFrom: '2026-01-01', validUntil: null },
  })

  const round = { occasion: 'Ngày hội', kind: 'thematic', date: '2026-08-19', meetingId: null, funding: '' } as const
  const { id } = await api.commendations.create({ ...round, basis: [], note: '', nominees: [household] })
  await openAt(app, program, `/commendations/${id}`)
  await app.getByRole('button', { name: /^Mở đề nghị 1/ }).click()
  await input(app, 'nominees.0.form').fill('')
  await app.keyboard.press('ArrowDown')
  await expect(app.getByRole('option')).toHaveText(['Giấy khen', 'Gia đình văn hóa', 'Thư khen', 'Bằng khen'])
  await app.getByRole('option', { name: 'Thư khen' }).click()
  await expect(field(app, 'nominees.0.form')).not.toContainText('Theo danh mục')
  await input(app, 'date').fill('19/8/2025')
  await expect(field(app, 'nominees.0.form')).toContainText('Theo danh mục, Thư khen áp dụng từ 01/01/2026.')
})
