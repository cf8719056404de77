import { closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import BetterSqlite3 from 'better-sqlite3'
import { databaseFileName } from '../../electron/core/platform/database/files.ts'
import { holdDatabase } from '../../electron/core/testing/holdDatabase.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'
import { mountSmallStick } from '../support/smallStick.ts'

const databaseOf = (program: Program) => join(program.dataDir, databaseFileName)

const stored = {
  name: 'Tổ dân phố 7',
  headName: 'Trần Văn Mẫu',
  headPhone: '',
  deputyName: '',
  hall: '',
  from: '2025-07-01',
  until: null,
  years: [],
}

const typed = {
  'Tổ trưởng': 'Đặng Thị Mẫu',
  'Nhà sinh hoạt': 'Nhà văn hóa Hòa Bình, số 12 đường Trần Phú',
}

/** Opens a group that is stored, types into it and leaves it unsaved. */
async function typeIntoGroup(page: Page, program: Program): Promise<void> {
  const api = apiOf(program.address)
  await api.ward.setUp(plainWard)
  const { id } = await api.groups.create(stored)
  await openAt(page, program, `/groups/${id}`)
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label).fill(text)
}

/** Nothing of what was typed is lost, and nothing of it was saved. */
async function expectTypedAndNotSaved(page: Page, program: Program): Promise<void> {
  for (const [label, text] of Object.entries(typed)) await expect(page.getByLabel(label)).toHaveValue(text)
  await expect(page.getByText(/^Đã lưu /)).toHaveCount(0)
  expect(await apiOf(program.address).groups.list()).toMatchObject([{ ...stored, revision: 0 }])
}

async function expectSavedByKey(page: Page, program: Program): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Đã lưu /)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(await apiOf(program.address).groups.list()).toMatchObject([
    { ...stored, headName: typed['Tổ trưởng'], hall: typed['Nhà sinh hoạt'], revision: 1 },
  ])
}

test.describe('a save that the disk refuses', () => {
  let takeAway: (() => void) | null = null
  test.afterEach(() => {
    takeAway?.()
    takeAway = null
  })

  test('for being full says what to do, keeps what was typed, and passes once there is room', async ({
    app,
    program,
  }) => {
    takeAway = mountSmallStick(program.dataDir, '8m')
    test.skip(takeAway === null, 'this user may not mount a small file system')
    // What was begun before the disk was mounted lies below it.
    await program.restart()
    await typeIntoGroup(app, program)
    const makeRoom = fillUp(program)
    // The draft is not kept either, and that is said while there is time to do something about it.
    await app.getByLabel('Tổ phó').pressSequentially('Lê')
    const unkept = app.getByText('Bản nháp của phần đang nhập chưa giữ được. Ổ đĩa đã đầy', { exact: false })
    await expect(unkept).toBeVisible()
    await app.getByLabel('Tổ phó').clear()

    await app.keyboard.press('Control+s')

    await expect(app.getByRole('alert')).toHaveText(
      'Ổ đĩa đã đầy nên chưa lưu được. Xóa bớt tệp không cần rồi lưu lại; nội dung đã lưu trước đó vẫn còn.',
    )
    await expectTypedAndNotSaved(app, program)
    makeRoom()
    await expectSavedByKey(app, program)
    await expect(unkept).toHaveCount(0)
  })

  test('for being held by another program says so, keeps what was typed, and passes later', async ({
    app,
    program,
  }) => {
    await typeIntoGroup(app, program)
    const letGo = await holdDatabase(databaseOf(program), 'IMMEDIATE')

    await app.keyboard.press('Control+s')

    await expect(app.getByRole('alert')).toHaveText(
      'Dữ liệu đang được chương trình khác dùng nên chưa lưu được. Có thể phần mềm diệt virus, OneDrive, chương trình sao lưu hoặc một cửa sổ khác của sổ đang giữ tệp. Chờ một lát hoặc đóng chương trình đó rồi lưu lại; nội dung đã lưu trước đó vẫn còn.',
      { timeout: 30_000 },
    )
    await expectTypedAndNotSaved(app, program)
    await letGo()
    await expectSavedByKey(app, program)
  })

  test('for its folder being moved says so, keeps what was typed, and passes once it is back', async ({
    app,
    program,
  }) => {
    test.skip(process.platform === 'win32', 'Windows moves no folder with an open file in it')
    await typeIntoGroup(app, program)
    const { dataDir } = program
    renameSync(dataDir, `${dataDir}-cho-khac`)

    await app.keyboard.press('Control+s')

    await expect(app.getByRole('alert')).toContainText('Thư mục dữ liệu không còn ở chỗ cũ')
    await expectTypedAndNotSaved(app, program)
    renameSync(`${dataDir}-cho-khac`, dataDir)
    await expectSavedByKey(app, program)
  })
})

test('a backup of the day that failed is told on the first screen until one is made', async ({ app, program }) => {
  await apiOf(program.address).ward.setUp(plainWard)
  const folder = join(program.dataDir, 'sao-luu')
  writeFileSync(folder, '')
  await program.restart()
  const trouble =
    'Nơi để bản sao lưu đang là một tệp, không phải thư mục nên chưa sao lưu được. Đổi tên hoặc chuyển tệp đó đi chỗ khác rồi sao lưu lại.'

  await openAt(app, program, '/')
  await expect(app.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()
  await expect(app.getByRole('status').filter({ hasText: trouble })).toBeVisible()
  await expect(app.getByRole('alert')).toHaveCount(0)
  await app.getByRole('link', { name: 'Mở Thiết lập → Dữ liệu' }).click()
  await expect(app.getByRole('status').filter({ hasText: trouble })).toBeVisible()

  rmSync(folder)
  await app.getByRole('button', { name: 'Sao lưu ngay' }).click()
  await expect(app.locator('table tbody tr').filter({ hasText: 'Tạo bằng tay' })).toHaveCount(1)
  await expect(app.getByText(trouble)).toHaveCount(0)
  await app.getByRole('link', { name: 'Tổng quan' }).click()
  await expect(app.getByRole('heading', { name: 'Việc cần làm' })).toBeVisible()
  await expect(app.getByText(trouble)).toHaveCount(0)
})

/**
 * Leaves no room on the disk of the data: the log of saves is emptied first, for it would take a save in its own room.
 *
 * @returns what makes room again
 */
function fillUp(program: Program): () => void {
  const connection = new BetterSqlite3(databaseOf(program))
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.close()
  const filling = join(program.dataDir, 'filling')
  const file = openSync(filling, 'w')
  try {
    for (;;) writeSync(file, Buffer.alloc(4096, 1))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    closeSync(file)
  }
  return () => rmSync(filling)
}
