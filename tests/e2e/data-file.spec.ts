import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { member, ward } from '../../electron/core/book/dataset/testing/datasetParts.ts'
import { apiOf } from '../support/api.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'

/** Chooses a data file on the first screen. */
async function choose(page: Page, dataset: object): Promise<void> {
  const buffer = Buffer.from(JSON.stringify({ version: 1, ward, ...dataset }))
  const file = { name: 'so-lieu.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Tệp dữ liệu', { exact: true }).setInputFiles(file)
}

/** So many that it is seen how far they are. */
const large = { members: Array.from({ length: 4000 }, (_, index) => ({ ...member, key: `m${index}` })) }

/** What lies beside the database: half-filled copies would lie there. */
function copies(program: Program): string[] {
  const folder = join(program.dataDir, 'sao-luu')
  return existsSync(folder) ? readdirSync(folder) : []
}

const loading = 'Đang nạp từng mục'

test('of a large data file it is seen how far it is; stopped it leaves the book empty, let go on it fills it', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  await openAt(app, program, '/welcome')
  // Somewhere to go back to.
  await app.getByRole('button', { name: 'Bắt đầu', exact: true }).click()
  await app.getByRole('link', { name: 'Trang đầu' }).click()

  await choose(app, large)
  await program.whileHeldAt(app.getByText(loading), async () => {
    await expect(app.getByRole('progressbar', { name: 'Nạp tệp dữ liệu' })).toBeVisible()
    await expect(app.getByText('Chưa có gì trong sổ thay đổi; dừng lúc này thì sổ vẫn trống.')).toBeVisible()
    for (const name of ['Bắt đầu', 'Xem thử', 'Nạp từ tệp dữ liệu…']) {
      await expect(app.getByRole('button', { name, exact: true })).toBeDisabled()
    }
    await app.getByRole('button', { name: 'Dừng', exact: true }).click()
  })
  await expect(app.getByText('Đã dừng nạp tệp. Sổ vẫn trống.')).toBeVisible()
  await expect(app.getByRole('progressbar')).toHaveCount(0)
  expect(await api.ward.status()).toMatchObject({ ready: false })
  expect(await api.members.list()).toEqual([])
  expect(copies(program)).toEqual([])

  await choose(app, large)
  await program.whileHeldAt(app.getByText(loading), async () => {
    await app.evaluate(() => history.back())
    const question = app.getByRole('dialog')
    await expect(question).toContainText('Đang nạp tệp dữ liệu. Dừng và rời đi?')
    await question.getByRole('button', { name: 'Ở lại' }).click()
  })
  await expect(app.getByRole('link', { name: 'Thành viên', exact: true })).toBeVisible({ timeout: 60_000 })
  expect(await api.members.list()).toHaveLength(4000)
  expect(copies(program)).toEqual([])
})

test('of a data file with many errors the first hundred are shown and the others counted', async ({ app, program }) => {
  await openAt(app, program, '/welcome')
  await choose(app, { members: Array.from({ length: 2489 }, () => ({})) })
  await expect(app.getByText('Chưa nạp gì: tệp có 12.445 chỗ sai, dưới đây là 100 chỗ đầu.')).toBeVisible()
  const places = app.getByRole('list', { name: 'Chỗ sai trong tệp' }).getByRole('listitem')
  await expect(places).toHaveCount(100)
  await expect(places.first()).toHaveText('members.0.keyThiếu trường này.')
  await expect(app.getByText('và 12.345 lỗi nữa')).toBeVisible()
  expect(await apiOf(program.address).ward.status()).toMatchObject({ ready: false })
})

test('a file that is larger than any data file is not even sent', async ({ app, program }) => {
  await openAt(app, program, '/welcome')
  // Playwright hands no such file over; the page can make one.
  await app.getByLabel('Tệp dữ liệu', { exact: true }).evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer()
    files.items.add(new File([new Uint8Array(70_000_000)], 'lon.json'))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(app.getByText(/^Chưa nạp gì\. Tệp lớn quá 50 MB\./)).toBeVisible()
  await expect(app.getByRole('heading', { name: 'Chương trình đã dừng' })).toHaveCount(0)
})
