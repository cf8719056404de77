import type { Page } from '@playwright/test'
import { apiOf, plainWard } from '../support/api.ts'
import { tabTo, typeFields } from '../support/keyboard.ts'
import { holdAnswers } from '../support/late.ts'
import { expect, openAt, test } from '../support/program.ts'

test.beforeEach(async ({ program, app }) => {
  await apiOf(program.address).ward.setUp(plainWard)
  await openAt(app, program, '/')
  await expect(app.getByRole('link', { name: 'Thành viên', exact: true })).toBeVisible()
})

/** The texts of a column from top to bottom. */
async function column(page: Page, id: string): Promise<string[]> {
  return page.locator(`.MuiDataGrid-row [data-field="${id}"]`).allInnerTexts()
}

const field = (page: Page, path: string) => page.locator(`form [data-field="${path}"]`)

test.describe('members', () => {
  test('are entered, found without accents and ordered by given name, all by keyboard', async ({ app, program }) => {
    await app.keyboard.press('Alt+4')
    await expect(app.getByText('Chưa có thành viên')).toBeVisible()

    await app.keyboard.press('Control+Enter')
    await expect(app.getByLabel('Họ và tên')).toBeFocused()
    await typeFields(app, ['Đặng Thị Mẫu'])
    await app.keyboard.press('ArrowRight')
    await typeFields(app, [null, null, '0914 222 333', 'Phó Trưởng Ban', 'Chủ tịch Hội Phụ nữ phường', null, '15/7/25'])
    await app.keyboard.press('Control+Enter')
    for (const [name, post] of [
      ['Trần Văn Đức', 'Ủy viên'],
      ['Nguyễn Thị An', 'Ủy viên'],
      ['Lê Văn Dũng', 'Trưởng Ban'],
    ]) {
      await expect(app.getByLabel('Họ và tên')).toHaveValue('')
      await expect(app.getByLabel('Họ và tên')).toBeFocused()
      await typeFields(app, [name ?? '', null, null, null, post ?? ''])
      await app.keyboard.press('Control+Enter')
    }
    await expect.poll(() => column(app, 'name')).toHaveLength(4)
    await expect(app.getByLabel('Họ và tên')).toHaveValue('')
    await expect(app.getByLabel('Họ và tên')).toBeFocused()
    await app.keyboard.press('Escape')

    await expect
      .poll(() => column(app, 'name'))
      .toEqual(['Nguyễn Thị An', 'Lê Văn Dũng', 'Trần Văn Đức', 'Đặng Thị Mẫu'])
    await tabTo(app, app.getByLabel('Tìm trong danh sách'))
    await app.keyboard.type('dang mau')
    await expect.poll(() => column(app, 'name')).toEqual(['Đặng Thị Mẫu'])
    const stored = (await apiOf(program.address).members.list()).find((member) => member.name === 'Đặng Thị Mẫu')
    expect(stored).toMatchObject({ honorific: 'bà', phone: '0914 222 333', protocolOrder: 1 })
    expect(stored?.terms[0]).toMatchObject({
      committeePost: 'Phó Trưởng Ban',
      outsidePost: 'Chủ tịch Hội Phụ nữ phường',
      from: '2025-07-15',
    })
  })
})

test.describe('residential groups', () => {
  test('that are still being saved do not call back who has gone on to another screen', async ({ app }) => {
    // The last step of a save takes its time, as on a busy machine.
    const cleared = await holdAnswers(app, 'drafts/remove')
    await app.keyboard.press('Alt+5')
    await app.getByRole('button', { name: 'Thêm tổ dân phố' }).first().click()
    await field(app, 'name').locator('input').fill('Tổ dân phố 7')
    await field(app, 'from').locator('input').fill('1/7/2025')
    await app.keyboard.press('Control+s')
    await cleared.answered
    await expect.poll(() => column(app, 'name')).toEqual(['Tổ dân phố 7'])
    await app.keyboard.press('Alt+2')
    await expect(app.getByRole('heading', { name: 'Cuộc họp' })).toBeVisible()
    cleared.release()
    await app.waitForTimeout(300)
    await expect(app.getByRole('heading', { name: 'Cuộc họp' })).toBeVisible()
  })
})

test.describe('the register', () => {
  test('takes a paper from elsewhere, shows a gap, cancels a number and prints', async ({ app }) => {
    await app.keyboard.press('Alt+6')
    await expect(app.getByText(/Sổ năm \d{4} chưa có văn bản/)).toBeVisible()
    await app.keyboard.press('Control+Enter')
    await app.getByLabel('Loại văn bản').press('Enter')
    await expect(app.getByLabel('Ngày ký')).toBeFocused()
    await app.getByLabel('Loại văn bản').press('ArrowDown')
    await app.getByRole('option', { name: 'Kế hoạch (KH)' }).press('Enter')
    await tabTo(app, app.getByRole('textbox', { name: 'Số không bắt buộc' }))
    await typeFields(app, ['2', 'Nguyễn Văn Thành', 'Triển khai phong trào năm nay', 'Các tổ dân phố'])
    await app.keyboard.press('Control+s')

    await expect(app.getByText('Thiếu số 01/KH-BCĐ.')).toBeVisible()
    await expect.poll(() => column(app, 'label')).toEqual([expect.stringContaining('02/KH-BCĐ')])
    await app.getByText('02/KH-BCĐ').click()
    await tabTo(app, app.getByRole('button', { name: 'Hủy số' }))
    await app.keyboard.press('Enter')
    await expect(app.getByLabel('Lý do hủy')).toBeFocused()
    await app.keyboard.press('Control+s')
    await expect(field(app, 'reason')).toContainText('Nhập lý do hủy.')
    await app.keyboard.type('Ghi nhầm số')
    await app.keyboard.press('Control+s')
    await expect(app.getByText('Số đã hủy: Ghi nhầm số')).toBeVisible()
    await expect(app.getByRole('dialog')).toHaveCount(0)
    await app.keyboard.press('Escape')
    await expect.poll(() => column(app, 'note')).toEqual(['Hủy: Ghi nhầm số'])

    await tabTo(app, app.getByRole('button', { name: 'In sổ' }))
    await app.keyboard.press('Enter')
    await expect(app.getByRole('document', { name: 'Xem trước văn bản' }).getByText('02/KH-BCĐ')).toBeVisible()
    const download = app.waitForEvent('download')
    await tabTo(app, app.getByRole('button', { name: 'Lưu tệp Word' }))
    await app.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/^[a-z0-9_-]+\.docx$/)
  })

  test('goes on from where the paper book ended, and asks before a number that looks mistyped', async ({
    app,
    program,
  }) => {
    const api = apiOf(program.address)
    const year = new Date().getFullYear()
    await openAt(app, program, '/register')
    await app.getByRole('button', { name: 'Số bắt đầu' }).click()
    const dialog = app.getByRole('dialog')
    await dialog.getByLabel('Loại văn bản').press('ArrowDown')
    await app.getByRole('option', { name: 'Kế hoạch (KH)' }).press('Enter')
    await dialog.getByLabel('Bắt đầu từ số').fill('46')
    await app.keyboard.press('Control+s')
    await expect(dialog).toHaveCount(0)

    // Each kind has its own start: what is stored for one is not offered for the other.
    await app.getByRole('button', { name: 'Số bắt đầu' }).click()
    const first = dialog.getByLabel('Bắt đầu từ số')
    await expect(first).toHaveValue('1')
    for (const [kind, start] of [
      ['Kế hoạch (KH)', '46'],
      ['Báo cáo (BC)', '1'],
      ['Kế hoạch (KH)', '46'],
    ] as const) {
      await dialog.getByLabel('Loại văn bản').press('ArrowDown')
      await app.getByRole('option', { name: kind }).press('Enter')
      await expect(first).toHaveValue(start)
    }
    await first.fill('47')
    await app.keyboard.press('Control+s')
    await expect(dialog).toHaveCount(0)
    const starts = async () => (await api.register.list({ issuer: 'committee', year })).starts
    expect(await starts()).toEqual([{ code: 'KH', first: 47, revision: 2 }])

    await app.getByRole('button', { name: 'Số bắt đầu' }).click()
    await dialog.getByLabel('Loại văn bản').press('ArrowDown')
    await app.getByRole('option', { name: 'Kế hoạch (KH)' }).press('Enter')
    await first.fill('46')
    await api.register.saveStart({ issuer: 'committee', year, code: 'KH', first: 45, revision: 2 })
    // Asking again for the same is no answer to the question which of the two stays.
    for (let times = 0; times < 2; times++) {
      const answered = app.waitForResponse(/register\/saveStart/)
      await app.keyboard.press('Control+s')
      await answered
      await expect(dialog.getByRole('alert')).toContainText('Bản ghi vừa được lưu ở một cửa sổ khác.')
      expect(await starts()).toEqual([{ code: 'KH', first: 45, revision: 3 }])
    }
    await dialog.getByRole('button', { name: 'Giữ phần vừa nhập, ghi đè' }).click()
    await expect(dialog).toHaveCount(0)
    expect(await starts()).toEqual([{ code: 'KH', first: 46, revision: 4 }])

    await app.getByRole('button', { name: 'Vào sổ văn bản khác' }).first().click()
    await dialog.getByLabel('Loại văn bản').press('ArrowDown')
    await app.getByRole('option', { name: 'Kế hoạch (KH)' }).press('Enter')
    await dialog.getByRole('textbox', { name: 'Số không bắt buộc' }).fill(String(year))
    await dialog.getByLabel('Người ký').fill('Nguyễn Văn Thành')
    await dialog.getByLabel('Trích yếu').fill('Phong trào năm nay')
    await app.keyboard.press('Control+s')
    const question = app.getByRole('dialog').filter({ hasText: 'Vẫn cấp số này?' })
    await expect(question).toContainText(`Số kế tiếp là 46`)
    await app.keyboard.press('Escape')
    await expect(app.getByText('Chưa cấp số. Xem lại ngày ký, số và đồng hồ của máy rồi cấp lại.')).toBeVisible()
    expect((await api.register.list({ issuer: 'committee', year })).entries).toEqual([])

    await dialog.getByRole('textbox', { name: 'Số không bắt buộc' }).fill('')
    await app.keyboard.press('Control+s')
    await expect(app.getByText('46/KH-BCĐ')).toBeVisible()
    expect(await api.register.list({ issuer: 'committee', year })).toMatchObject({ gaps: [], missing: 0 })

    // With a yes it is given, and nothing is asked again.
    await openAt(app, program, '/register')
    await app.getByRole('button', { name: 'Vào sổ văn bản khác' }).first().click()
    await dialog.getByLabel('Loại văn bản').press('ArrowDown')
    await app.getByRole('option', { name: 'Kế hoạch (KH)' }).press('Enter')
    await dialog.getByRole('textbox', { name: 'Số không bắt buộc' }).fill('60')
    await dialog.getByLabel('Người ký').fill('Nguyễn Văn Thành')
    await dialog.getByLabel('Trích yếu').fill('Tuần tra đêm')
    await app.keyboard.press('Control+s')
    await expect(question).toContainText('Số kế tiếp là 47')
    await question.getByRole('button', { name: 'Vẫn cấp số' }).click()
    await expect(app.getByText('60/KH-BCĐ')).toBeVisible()
    await expect(app.getByRole('dialog')).toHaveCount(0)
    expect((await api.register.list({ issuer: 'committee', year })).missing).toBe(13)
  })

  test('opens at the line that the search over everything found, past another book, year, page and filter', async ({
    app,
    program,
  }) => {
    const api = apiOf(program.address)
    const line = {
      ...{ issuer: 'people' as const, code: 'KH', number: null, signerName: 'Lê Văn Mẫu', keeper: '', copies: null },
      ...{ sentOn: null, receivedBy: '', note: '', recipients: 'Các tổ dân phố' },
    }
    for (let number = 1; number <= 130; number++) {
      // Of one line and of five: nobody knows where a line stands before it is drawn.
      const subject = `Tuần tra đêm, đợt ${number}. ${'Phối hợp các tổ tự quản. '.repeat(number % 5)}`
      await api.register.add({ ...line, date: '2024-05-02', subject })
    }
    await api.register.add({ ...line, issuer: 'committee', date: '2026-05-02', subject: 'Kế hoạch năm' })
    await app.keyboard.press('Alt+6')
    await expect(app.getByText('01/KH-BCĐ')).toBeVisible()

    async function search(words: string) {
      await app.keyboard.press('Control+k')
      await app.getByRole('combobox', { name: 'Tìm trong sổ' }).fill(words)
      await expect(app.getByRole('option')).toHaveCount(1)
      await app.keyboard.press('Enter')
    }
    async function expectInSight(label: string) {
      await expect(app.getByRole('heading', { name: `Số ${label}` })).toBeVisible()
      const row = app.getByRole('row').filter({ hasText: label })
      await expect(row).toHaveAttribute('aria-selected', 'true')
      await expect(row).toBeInViewport({ ratio: 0.95 })
    }
    await search('129/kh')
    await expectInSight('129/KH-UBND')
    await expect(app.getByRole('tab', { name: 'UBND phường' })).toHaveAttribute('aria-selected', 'true')
    await expect(app.getByRole('group', { name: 'Năm của sổ' })).toContainText('2024')

    const filter = app.getByLabel('Tìm trong danh sách')
    await filter.fill('đợt 77.')
    await expect.poll(() => column(app, 'label')).toHaveLength(1)
    await search('31/kh')
    await expectInSight('31/KH-UBND')
    await expect(filter).toHaveValue('')

    // The same line again, hidden since.
    await filter.fill('đợt 77.')
    await expect.poll(() => column(app, 'label')).toEqual([expect.stringContaining('77/KH-UBND')])
    await search('31/kh')
    await expectInSight('31/KH-UBND')

    await app.getByRole('columnheader', { name: 'Số, ký hiệu' }).click()
    await search('64/kh')
    await expectInSight('64/KH-UBND')
  })

  test('keeps the panel open while another line is looked for in the table', async ({ app, program }) => {
    const api = apiOf(program.address)
    const line = {
      ...{ issuer: 'committee' as const, code: 'KH', number: null, signerName: 'Lê Văn Mẫu', keeper: '', copies: null },
      ...{ sentOn: null, receivedBy: '', note: '', recipients: '', date: '2026-05-02' },
    }
    for (const subject of ['Tuần tra đêm', 'Ngày hội']) await api.register.add({ ...line, subject })
    await openAt(app, program, '/register')
    await app.getByText('01/KH-BCĐ').click()
    await expect(app.getByRole('heading', { name: 'Số 01/KH-BCĐ' })).toBeVisible()

    await app.getByLabel('Tìm trong danh sách').fill('ngày hội')

    await expect.poll(() => column(app, 'label')).toEqual([expect.stringContaining('02/KH-BCĐ')])
    await app.waitForTimeout(300)
    await expect(app.getByLabel('Tìm trong danh sách')).toHaveValue('ngày hội')
    await expect(app.getByRole('heading', { name: 'Số 01/KH-BCĐ' })).toBeVisible()
  })
})

test('a ward of khu phố says so on its screens, and numbers the next one in its own words', async ({
  app,
  program,
}) => {
  await app.keyboard.press('Alt+7')
  await app.getByLabel('Đơn vị dân cư gọi là').fill('khu')
  await app.getByRole('option', { name: 'khu phố' }).click()
  await expect(app.getByLabel('Người đứng đầu gọi là')).toHaveValue('Trưởng khu phố')
  await app.keyboard.press('Control+s')

  await app.getByRole('link', { name: 'Khu phố', exact: true }).click()
  await expect(app.getByRole('heading', { name: 'Khu phố', level: 1 })).toBeVisible()
  await expect(app.getByText('Chưa có khu phố')).toBeVisible()
  await app.keyboard.press('Control+Enter')
  await expect(app.getByLabel('Tên khu phố')).toHaveValue('Khu phố 1')
  await expect(app.getByLabel('Trưởng khu phố không bắt buộc', { exact: true })).toBeVisible()
  await expect(app.getByText(/tổ dân phố/i)).toHaveCount(0)

  await app.keyboard.press('F1')
  await expect(app.getByRole('dialog', { name: 'Khu phố' })).toContainText('Bấm “Thêm khu phố”')
  expect((await apiOf(program.address).ward.get()).units).toEqual([{ name: 'khu phố', headTitle: 'Trưởng khu phố' }])
})
