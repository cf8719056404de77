import { apiOf } from '../support/api.ts'
import { expect, test } from '../support/program.ts'

test.beforeEach(async ({ app, program }) => {
  await apiOf(program.address).samples.load()
  await app.reload()
  await expect(app.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()
})

test('F1 shows the help of the screen, and Esc leaves what was typed below it', async ({ app }) => {
  await app.keyboard.press('Alt+4')
  await app.getByRole('button', { name: 'Thêm thành viên' }).click()
  await app.getByLabel('Họ và tên').fill('Nguyễn Thị Mẫu')

  await app.keyboard.press('F1')
  const help = app.getByRole('dialog', { name: 'Thành viên' })
  await expect(help).toContainText('Thêm thành viên')
  await app.keyboard.press('Control+s')
  await app.keyboard.press('Escape')

  await expect(help).toBeHidden()
  await expect(app.getByLabel('Họ và tên')).toHaveValue('Nguyễn Thị Mẫu')
})

test('what is typed right after Ctrl+K is searched for, without accents', async ({ app }) => {
  await app.keyboard.press('Control+k')
  await app.keyboard.type('dang van tam')
  await expect(app.getByRole('combobox', { name: 'Tìm trong sổ' })).toHaveValue('dang van tam')
  await expect(app.getByRole('option', { name: /Đặng Văn Tạm/ }).first()).toBeVisible()
})
