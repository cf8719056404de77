import { readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createBackup } from '../../electron/core/testing/backupCalls.ts'
import { bookIn, damage, pagesOf, zeroPage } from '../../electron/core/testing/spoilBook.ts'
import { apiOf } from '../support/api.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'
import { expectAccessible, expectInSight } from '../support/sight/expectInSight.ts'

test.beforeEach(async ({ program }) => {
  const api = apiOf(program.address)
  await api.samples.load()
  await createBackup(api)
})

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

  await tabTo(app, app.getByRole('button', { name: 'Khôi phục' }))
  await app.keyboard.press('Enter')
  const question = app.getByRole('dialog')
  await expect(question).toContainText('Khôi phục bản sao lưu')
  await expectInSight(app, 'rescue question')
  await tabTo(app, question.getByRole('button', { name: 'Khôi phục' }))
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
  await app.getByRole('button', { name: 'Khôi phục' }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click()
  await expect(app.getByRole('alert')).toContainText('Bản sao lưu này bị hỏng')
  expect(aside(program)).toEqual([])
  await expectInSight(app, 'rescue refused')

  await app.getByRole('button', { name: 'Bắt đầu sổ mới' }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Bắt đầu sổ mới' }).click()
  await expect(app.getByRole('heading', { name: 'Sổ Ban Chỉ đạo' })).toBeVisible({ timeout: 30_000 })
  await expect(app.getByText('Trên máy này còn các bản sao lưu của sổ trước đây.')).toBeVisible()
})
