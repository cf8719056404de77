import { v7 } from 'uuid'
import { apiOf } from '../support/api.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, openAt, test } from '../support/program.ts'

test.use({ book: 'sample' })

test.beforeEach(async ({ app, program }) => {
  await openAt(app, program, '/')
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

test('the help leads to the licences of what others wrote, read when they are asked for and opened by keys', async ({
  app,
}) => {
  const asked: string[] = []
  app.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await app.keyboard.press('F1')
  const help = app.getByRole('dialog')
  await expect(help).toContainText('Các bước')
  expect(asked).not.toContain('/notices.json')
  await tabTo(app, help.getByRole('button', { name: 'Giấy phép' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('dialog', { name: 'Giấy phép' })).toBeVisible()
  const row = help.locator('summary').filter({ hasText: '@resvg/resvg-wasm' })
  await tabTo(app, row, 100)
  await expect(row).toContainText('MPL-2.0')
  await app.keyboard.press('Enter')
  await expect(help).toContainText('Mã nguồn: https://github.com/yisibl/resvg-js')
  await expect(help).toContainText('Mozilla Public License, version 2.0')
  await tabTo(app, help.getByRole('button', { name: 'Tổng quan' }), 100)
  await app.keyboard.press('Enter')
  await expect(help).toContainText('Các bước')
  await app.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

test('what is typed right after Ctrl+K is searched for, without accents', async ({ app }) => {
  await app.keyboard.press('Control+k')
  await app.keyboard.type('dang van tam')
  await expect(app.getByRole('combobox', { name: 'Tìm trong sổ' })).toHaveValue('dang van tam')
  await expect(app.getByRole('option', { name: /Đặng Văn Tạm/ }).first()).toBeVisible()
})

test('a round is carried on from the overview by the same word as from the list of rounds', async ({
  app,
  program,
}) => {
  const occasion = 'Sơ kết phong trào sáu tháng'
  const blank = { kind: 'thematic' as const, meetingId: null, funding: '', basis: [], note: '' }
  const nominee = {
    id: v7(),
    recipientKind: 'collective' as const,
    honorific: null,
    name: 'Tổ dân phố 3',
    description: '',
    achievement: 'Vận động toàn bộ hộ dân ký cam kết.',
    proposingUnit: 'Tổ dân phố 3',
    groupId: null,
    form: 'Giấy khen',
    result: 'pending' as const,
    resultNote: '',
    amountOverride: null,
  }
  const api = apiOf(program.address)
  const round = { ...blank, occasion, date: '2026-08-19', nominees: [] }
  const { id, revision } = await api.commendations.create(round)
  const line = app.getByRole('listitem').filter({ hasText: occasion })
  const row = app.getByRole('row').filter({ hasText: occasion })

  async function expectWord(word: string) {
    await app.reload()
    await app.getByRole('link', { name: 'Khen thưởng', exact: true }).click()
    await expect(row.getByRole('button')).toHaveText(word)
    await app.keyboard.press('Alt+1')
    await expect(line.getByRole('link')).toHaveText(word)
  }
  await expectWord('Nhập đề nghị')
  const proposed = await api.commendations.update({ id, revision, round: { ...round, nominees: [nominee] } })
  await expectWord('Sang bước xét')
  await api.commendations.moveTo({ id, revision: proposed.revision, step: 'reviewing' })
  await expectWord('Xét đề nghị')
  await line.getByRole('link').click()
  await expect(app.getByRole('heading', { name: occasion })).toBeVisible()
})
