import { readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { databaseFileName } from '../../electron/core/platform/database/files.ts'
import { createBackup } from '../../electron/core/testing/backupCalls.ts'
import { enlargeDatabase } from '../../electron/core/testing/largeDatabase.ts'
import { toIsoDateTime, yearOf } from '../../shared/text/dates.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { invitationToSign } from '../support/invitation.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'

/** A group of which only the name matters. */
const group = (name: string) => ({
  name,
  headName: '',
  headPhone: '',
  deputyName: '',
  hall: '',
  from: '2025-07-01',
  until: null,
  years: [],
})

/** Presses the button with the keyboard. */
async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }).first())
  await page.keyboard.press('Enter')
}

/** The list of backups below its heading, a line for each. */
const lines = (page: Page) => page.locator('table tbody tr')

/**
 * Opens the list of groups and waits for their names: until these are fetched, the table shows grey rows without text.
 */
async function expectGroups(page: Page, program: Program, names: readonly string[]): Promise<void> {
  await openAt(page, program, '/groups')
  await expect(page.locator('.MuiDataGrid-row [data-field="name"]')).toHaveText(names)
}

/** Everything in the folder of the backups, half copies too. */
const backupFiles = (program: Program) => readdirSync(join(program.dataDir, 'sao-luu')).sort()

test.beforeEach(async ({ program }) => {
  const api = apiOf(program.address)
  await api.ward.setUp(plainWard)
  await api.groups.create(group('Tổ dân phố 1'))
})

test('a backup is made, restored after changes and taken back, by keyboard', async ({ app, program }) => {
  const api = apiOf(program.address)
  await openAt(app, program, '/settings/ward')
  await tabTo(app, app.getByRole('tab', { name: 'Phường và Ban Chỉ đạo' }))
  await app.keyboard.press('End')
  await app.keyboard.press('Enter')
  await expect(app.getByText('Chưa có bản sao lưu nào.')).toBeVisible()

  await press(app, 'Sao lưu ngay')
  await expect(lines(app)).toHaveCount(1)
  await expect(lines(app)).toContainText('Tạo bằng tay')

  const [kept] = await api.groups.list()
  await api.groups.update({ id: kept?.id ?? '', revision: 0, group: group('Tổ dân phố 1A') })
  await api.groups.create(group('Tổ dân phố 2'))
  await expectGroups(app, program, ['Tổ dân phố 1A', 'Tổ dân phố 2'])

  await openAt(app, program, '/settings/data')
  await press(app, 'Khôi phục')
  const question = app.getByRole('dialog')
  await expect(question).toContainText(/^Khôi phục bản sao lưu .*\?/)
  await expect(question).toContainText('Hiện trạng được sao lưu trước, nên có thể hoàn tác.')
  // Enter, pressed too soon, restores nothing.
  await expect(question.getByRole('button', { name: 'Hủy' })).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(question).toHaveCount(0)
  expect((await api.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 1A', 'Tổ dân phố 2'])

  await press(app, 'Khôi phục')
  await tabTo(app, question.getByRole('button', { name: 'Khôi phục' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('status').filter({ hasText: 'Đã khôi phục bản sao lưu' })).toBeVisible()
  await expect(lines(app)).toHaveCount(2)
  await expect(lines(app).filter({ hasText: 'Trước khi khôi phục' })).toHaveCount(1)
  expect((await api.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 1'])

  await press(app, 'Hoàn tác')
  await expect(lines(app)).toHaveCount(3)
  await expect(app.getByRole('status').filter({ hasText: 'Đã khôi phục bản sao lưu' })).toBeVisible()
  await expectGroups(app, program, ['Tổ dân phố 1A', 'Tổ dân phố 2'])
  expect(backupFiles(program)).toHaveLength(3)
})

test('a number signed since a backup is named before it is restored, and stays', async ({ app, program }) => {
  const api = apiOf(program.address)
  const paperId = await invitationToSign(api)
  await createBackup(api)
  const today = toIsoDateTime(new Date()).slice(0, 10)
  const { label } = await api.register.issue({ paperId, date: today, number: null })

  await openAt(app, program, '/settings/data')
  await press(app, 'Khôi phục')
  const question = app.getByRole('dialog')
  await expect(question).toContainText(`Văn bản đã cấp số sau lúc đó vẫn giữ nguyên số và nội dung đã ký: ${label}.`)
  await tabTo(app, question.getByRole('button', { name: 'Khôi phục' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('status').filter({ hasText: 'Đã khôi phục bản sao lưu' })).toBeVisible()
  expect((await api.register.list({ issuer: 'committee', year: yearOf(today) })).entries).toMatchObject([{ label }])
})

test('a screen that was open shows the restored state without being asked', async ({ app, program }) => {
  const api = apiOf(program.address)
  const { id } = await createBackup(api)
  await api.groups.create(group('Tổ dân phố 2'))
  await expectGroups(app, program, ['Tổ dân phố 1', 'Tổ dân phố 2'])
  await app.getByRole('link', { name: 'Thiết lập' }).click()
  await app.getByRole('tab', { name: 'Dữ liệu' }).click()
  await expect(lines(app)).toHaveCount(1)
  expect((await api.backups.list()).backups.map((backup) => backup.id)).toEqual([id])

  await app.getByRole('button', { name: 'Khôi phục', exact: true }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click()
  await expect(app.getByRole('button', { name: 'Hoàn tác' })).toBeVisible()

  await app.getByRole('link', { name: 'Tổ dân phố' }).click()
  await expect(app.locator('.MuiDataGrid-row [data-field="name"]')).toHaveText(['Tổ dân phố 1'])
})

test('a damaged backup is refused in words, and the records stay', async ({ app, program }) => {
  const api = apiOf(program.address)
  const { id } = await createBackup(api)
  truncateSync(join(program.dataDir, 'sao-luu', `${id}.sqlite`), 20_000)
  await api.groups.create(group('Tổ dân phố 2'))

  await openAt(app, program, '/settings/data')
  await press(app, 'Khôi phục')
  await tabTo(app, app.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }))
  await app.keyboard.press('Enter')

  await expect(app.getByRole('alert')).toHaveText(
    'Bản sao lưu này bị hỏng. Chọn bản khác; dữ liệu hiện tại vẫn còn nguyên.',
  )
  expect((await api.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2'])
  expect(backupFiles(program)).toEqual([`${id}.sqlite`])
})

test('what went wrong with a backup is not said any more once another one was restored', async ({ app, program }) => {
  await createBackup(apiOf(program.address))
  const folder = join(program.dataDir, 'sao-luu')
  await openAt(app, program, '/settings/data')
  await expect(lines(app)).toHaveCount(1)
  renameSync(folder, `${folder}-cat`)
  writeFileSync(folder, '')
  await press(app, 'Sao lưu ngay')
  await expect(app.getByRole('alert')).toBeVisible()

  rmSync(folder)
  renameSync(`${folder}-cat`, folder)
  await press(app, 'Khôi phục')
  await tabTo(app, app.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('status').filter({ hasText: 'Đã khôi phục bản sao lưu' })).toBeVisible()
  await expect(app.getByRole('alert')).toHaveCount(0)
})

/** The database goes while the program is off; the program is started again and opened. */
async function loseDatabase(app: Page, program: Program): Promise<void> {
  await openAt(app, program, '/')
  await program.restart(() => {
    for (const suffix of ['', '-wal', '-shm'])
      rmSync(join(program.dataDir, `${databaseFileName}${suffix}`), { force: true })
  })
  await openAt(app, program, '/')
}

test('a lost database comes back from the welcome screen', async ({ app, program }) => {
  await createBackup(apiOf(program.address))
  await loseDatabase(app, program)
  await expect(app.getByText('Trên máy này còn các bản sao lưu của sổ trước đây.')).toBeVisible()
  await press(app, 'Khôi phục')
  await tabTo(app, app.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }))
  await app.keyboard.press('Enter')

  await expect(app.getByRole('link', { name: 'Tổ dân phố', exact: true })).toBeVisible()
  await expectGroups(app, program, ['Tổ dân phố 1'])
})

const nothingChangedYet = 'Chưa có gì trong sổ thay đổi; dừng lúc này thì dữ liệu vẫn như trước.'

test('while a restore from the welcome screen can still be stopped, no other beginning ends it', async ({
  app,
  program,
}) => {
  enlargeDatabase(program.dataDir, 150)
  await createBackup(apiOf(program.address))
  await loseDatabase(app, program)
  const beginnings = ['Bắt đầu', 'Xem thử', 'Nạp từ tệp dữ liệu…'].map((name) =>
    app.getByRole('button', { name, exact: true }),
  )
  await press(app, 'Bắt đầu')
  await app.getByRole('link', { name: 'Trang đầu' }).click()
  for (const beginning of beginnings) await expect(beginning).toBeEnabled()

  await press(app, 'Khôi phục')
  await app.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click()
  await program.whileHeldAt(app.getByText(nothingChangedYet), async () => {
    for (const beginning of beginnings) await expect(beginning).toBeDisabled()
    await app.evaluate(() => history.back())
    const question = app.getByRole('dialog')
    await expect(question).toContainText('Đang khôi phục. Dừng và rời đi?')
    await question.getByRole('button', { name: 'Ở lại' }).click()
  })

  await expect(app.getByRole('link', { name: 'Tổ dân phố', exact: true })).toBeVisible({ timeout: 60_000 })
  await expectGroups(app, program, ['Tổ dân phố 1'])
})

test('of a large backup it is seen how far it is; stopped it is none, and a stopped restore has changed nothing', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  enlargeDatabase(program.dataDir, 150)
  await openAt(app, program, '/settings/data')
  const making = app.getByRole('progressbar', { name: 'Sao lưu' })
  const stop = app.getByRole('button', { name: 'Dừng', exact: true })

  await press(app, 'Sao lưu ngay')
  await program.whileHeldAt(app.getByText('Đang chép dữ liệu'), () => stop.click())
  await expect(app.getByText('Đã dừng sao lưu. Không có bản sao lưu mới.')).toBeVisible()
  await expect(making).toHaveCount(0)
  await expect(app.getByText('Chưa có bản sao lưu nào.')).toBeVisible()
  expect(backupFiles(program)).toEqual([])

  await press(app, 'Sao lưu ngay')
  await expect(lines(app)).toHaveCount(1, { timeout: 60_000 })
  await expect(making).toHaveCount(0)
  const kept = backupFiles(program)
  expect(kept).toHaveLength(1)

  await api.groups.create(group('Tổ dân phố 2'))
  await press(app, 'Khôi phục')
  await app.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click()
  await program.whileHeldAt(app.getByText(nothingChangedYet), () => stop.click())
  await expect(app.getByText('Đã dừng khôi phục. Dữ liệu vẫn như trước.')).toBeVisible()
  await expect(app.getByRole('progressbar')).toHaveCount(0)
  await expect(lines(app)).toHaveCount(1)
  expect(backupFiles(program)).toEqual(kept)
  expect((await api.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2'])

  await press(app, 'Sao lưu ngay')
  await program.whileHeldAt(making, async () => {
    await app.getByRole('link', { name: 'Tổ dân phố', exact: true }).click()
    const question = app.getByRole('dialog')
    await expect(question).toContainText('Đang sao lưu. Dừng và rời đi?')
    await question.getByRole('button', { name: 'Dừng và rời đi' }).click()
  })
  await expect(app.getByRole('heading', { name: 'Tổ dân phố' })).toBeVisible()
  // The list answers when what was stopped has cleared up.
  expect((await api.backups.list()).backups).toHaveLength(1)
  expect(backupFiles(program)).toEqual(kept)
})
