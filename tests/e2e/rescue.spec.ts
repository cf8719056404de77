import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '../../electron/core/platform/database/database.ts'
import { bookIn, damage, pagesOf, zeroPage } from '../../electron/core/testing/spoilBook.ts'
import { apiOf } from '../support/api.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'
import { expectAccessible, expectInSight } from '../support/sight/expectInSight.ts'

test.use({ book: 'sample' })

/** Takes the program down, spoils its book, starts it again and opens its page. */
async function spoilt(app: Page, program: Program, spoil: () => void): Promise<void> {
  await openAt(app, program, '/')
  await program.restart(spoil)
  await openAt(app, program, '/')
}

/** The names of what was set aside. */
const aside = ({ dataDir }: Program) =>
  readdirSync(dataDir)
    .filter((name) => name.startsWith('de-rieng-'))
    .flatMap((folder) => readdirSync(join(dataDir, folder)))

const wholeProgram = (app: Page) => app.getByRole('link', { name: 'Thành viên', exact: true })

test('a damaged book is set aside and a backup restored, by keyboard', async ({ app, program }) => {
  await spoilt(app, program, () => {
    // What a power cut left in the log comes into the file first.
    damage(bookIn(program.dataDir), () => undefined)
    truncateSync(bookIn(program.dataDir), 40_000)
  })
  await expect(app.getByRole('heading', { name: 'Sổ có chỗ hỏng, không đọc được hết.' })).toBeVisible()
  await expectInSight(app, 'rescue restore')
  await expectAccessible(app, 'rescue restore')

  await tabTo(app, app.getByRole('button', { name: 'Khôi phục', exact: true }))
  await app.keyboard.press('Enter')
  const question = app.getByRole('dialog')
  await expect(question).toContainText('Khôi phục bản sao lưu')
  await expectInSight(app, 'rescue question')
  await tabTo(app, question.getByRole('button', { name: 'Khôi phục', exact: true }))
  await app.keyboard.press('Enter')

  await expect(wholeProgram(app)).toBeVisible({ timeout: 30_000 })
  expect(aside(program)).toContain('so-ban-chi-dao.sqlite')
  // The same address, opened once more, is the program's.
  await openAt(app, program, '/members')
  await expect(app.getByRole('heading', { name: 'Thành viên' })).toBeVisible()
})

test('a book whose indexes alone are damaged is built anew, with all that was entered since the backup', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  const [first] = await api.groups.list()
  const { id, revision, sample: _sample, ...group } = await api.groups.get({ id: first?.id ?? '' })
  await api.groups.update({ id, revision, group: { ...group, hall: 'Nhà sinh hoạt mới' } })
  await spoilt(app, program, () => {
    const path = bookIn(program.dataDir)
    damage(path, () => undefined)
    zeroPage(path, pagesOf(path).find(({ name }) => name === 'contributions_of_meeting')?.page ?? 0)
  })
  await expect(app.getByRole('heading', { name: 'Dựng lại sổ từ dữ liệu đang có' })).toBeVisible()
  await expectInSight(app, 'rescue rebuild')
  await expectAccessible(app, 'rescue rebuild')

  await tabTo(app, app.getByRole('button', { name: 'Dựng lại sổ' }))
  await app.keyboard.press('Enter')

  await expect(wholeProgram(app)).toBeVisible({ timeout: 30_000 })
  expect((await apiOf(program.address).groups.get({ id })).hall).toBe('Nhà sinh hoạt mới')
})

test('a book with a wrong value can be opened as it is; beginning anew asks first', async ({ app, program }) => {
  await spoilt(app, program, () =>
    damage(bookIn(program.dataDir), (file) => file.exec("UPDATE rounds SET kind = 'xxx'")),
  )
  await expect(app.getByRole('button', { name: 'Mở sổ như hiện có' })).toBeVisible()
  await expectInSight(app, 'rescue as it is')
  await tabTo(app, app.getByRole('button', { name: 'Bắt đầu sổ mới' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('dialog')).toContainText('không xóa')
  await expectInSight(app, 'rescue anew')
  await app.keyboard.press('Escape')
  await app.getByRole('button', { name: 'Mở sổ như hiện có' }).click()
  await expect(wholeProgram(app)).toBeVisible({ timeout: 30_000 })
})

test('an emptied book without backups is begun anew', async ({ app, program }) => {
  await spoilt(app, program, () => {
    truncateSync(bookIn(program.dataDir), 0)
    for (const name of readdirSync(join(program.dataDir, 'sao-luu'))) {
      truncateSync(join(program.dataDir, 'sao-luu', name), 0)
    }
  })
  await expect(app.getByRole('heading', { name: /^Tệp dữ liệu trống/ })).toBeVisible()
  // A backup that cannot be read is refused in words, and nothing is set aside for it.
  await app.getByRole('button', { name: 'Khôi phục', exact: true }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Khôi phục', exact: true }).click()
  await expect(app.getByRole('alert')).toContainText('Bản sao lưu này bị hỏng')
  expect(aside(program)).toEqual([])
  await expectInSight(app, 'rescue refused')

  await app.getByRole('button', { name: 'Bắt đầu sổ mới' }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Bắt đầu sổ mới' }).click()
  await expect(app.getByRole('heading', { name: 'Sổ Ban Chỉ đạo' })).toBeVisible({ timeout: 30_000 })
  await expect(app.getByText('Trên máy này còn các bản sao lưu của sổ trước đây.')).toBeVisible()
})

/** Lays the log of saves of the sample ward's book beside one that holds nothing yet. */
function layForeignLog(path: string, empty: Buffer): void {
  damage(path, () => undefined)
  const connection = new BetterSqlite3(path)
  connection.pragma('wal_autocheckpoint = 0')
  connection.exec("UPDATE meetings SET title = title || '.'; UPDATE papers SET subject = subject || '.'")
  const log = readFileSync(`${path}-wal`)
  connection.close()
  writeFileSync(path, empty)
  writeFileSync(`${path}-wal`, log)
}

/** A book that holds nothing yet. */
async function emptyBook(folder: string): Promise<Buffer> {
  await (await openDatabase(folder, '')).destroy()
  return readFileSync(bookIn(folder))
}

test('what was saved last is asked about before the book is opened without it', async ({ app, program }) => {
  const empty = await emptyBook(join(program.dataDir, 'so-khac'))
  await spoilt(app, program, () => layForeignLog(bookIn(program.dataDir), empty))
  await expect(app.getByRole('heading', { name: 'Mở sổ mà không dùng phần ghi dở' })).toBeVisible()
  await expectInSight(app, 'rescue foreign log')
  await tabTo(app, app.getByRole('button', { name: 'Để riêng phần ghi dở và mở sổ' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('dialog')).toContainText('Những mục lưu sau cùng có thể nằm trong phần này')
  await expectInSight(app, 'rescue without log question')
  await expectAccessible(app, 'rescue without log question')
  await tabTo(app, app.getByRole('dialog').getByRole('button', { name: 'Để riêng và mở sổ' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('heading', { name: 'Sổ Ban Chỉ đạo' })).toBeVisible({ timeout: 30_000 })
  expect(aside(program)).toEqual(['so-ban-chi-dao.sqlite-wal'])
})

test('a way that comes to nothing says so, and a file from a stick is looked into and restored', async ({
  app,
  program,
}) => {
  const [name = ''] = readdirSync(join(program.dataDir, 'sao-luu'))
  const backup = readFileSync(join(program.dataDir, 'sao-luu', name))
  await spoilt(app, program, () => {
    rmSync(join(program.dataDir, 'sao-luu'), { recursive: true })
    damage(bookIn(program.dataDir), () => undefined)
    truncateSync(bookIn(program.dataDir), 40_000)
  })
  await app.getByRole('button', { name: 'Thử mở lại' }).click()
  await expect(app.getByRole('alert')).toContainText('Chưa mở được sổ. Không dữ liệu nào bị xóa')
  await expectInSight(app, 'rescue not opened')
  await expectAccessible(app, 'rescue not opened')

  const file = app.getByLabel('Tệp sao lưu')
  await file.setInputFiles({ name: 'thu.sqlite', mimeType: '', buffer: Buffer.from('Thư mời họp '.repeat(100)) })
  await expect(app.getByText('Tệp này không phải bản sao lưu của chương trình.')).toBeVisible()
  await file.setInputFiles({ name: 'So-Ban-Chi-dao_sao-luu.sqlite', mimeType: '', buffer: backup })
  const question = app.getByRole('dialog')
  await expect(question).toContainText('Khôi phục từ tệp này?')
  await expect(question).toContainText('So-Ban-Chi-dao_sao-luu.sqlite')
  await expectInSight(app, 'rescue file question')
  await question.getByRole('button', { name: 'Khôi phục', exact: true }).click()

  await expect(wholeProgram(app)).toBeVisible({ timeout: 30_000 })
  expect(aside(program)).toContain('so-ban-chi-dao.sqlite')
})
