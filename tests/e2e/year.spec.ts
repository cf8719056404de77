import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { unfinishedName } from '../../electron/core/book/packages/packageNames.ts'
import { type Api, apiOf } from '../support/api.ts'
import { damage } from '../support/damage.ts'
import { tabTo } from '../support/keyboard.ts'
import { holdAnswers } from '../support/late.ts'
import { expect, openAt, test } from '../support/program.ts'

/** The year of the sample ward that has most in it, and its package. */
const year = 2023
const packageFolder = '2023_phuong-dien-hong'

/** The folder that stands for a stick is a folder to the program: whether it lies on one only the user knows. */
const copied = /Đã kiểm tra \d+ tệp, có thể rút USB nếu thư mục nằm trên USB\./

const button = (within: Page | Locator, name: string): Locator => within.getByRole('button', { name, exact: true })
const paragraph = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })

test.use({ book: 'sample' })

test('a year is reported, refreshed without losing a word, copied to a stick and checked', async ({
  app,
  program,
  context,
}) => {
  test.setTimeout(180_000)
  const api = apiOf(program.address)
  const tasks = 'Công tác lãnh đạo, chỉ đạo, đoạn 5'

  await test.step('the figures of the year stand beside those of the year before', async () => {
    await openAt(app, program, `/reports?kind=year&year=${year}`)
    const figures = app.getByRole('table', { name: 'Số liệu năm 2023' })
    await expect(figures.getByRole('row', { name: 'Cuộc họp 7 3' })).toBeVisible()
    const chart = app.getByRole('figure', { name: 'Số cuộc họp theo tháng' })
    const columns = chart.getByRole('img').locator('rect[data-series="0"]')
    await expect(columns).toHaveCount(5)
    // What lies under the drawing takes the pointer.
    await columns.nth(3).hover({ force: true })
    await expect(app.getByRole('tooltip')).toHaveText('Tháng 8Năm 20233 cuộcNăm 20221 cuộc')
    await app.mouse.move(0, 0)
    await expect(app.getByRole('tooltip')).toHaveCount(0)
    await expect(chart.getByRole('row', { name: 'Tháng 8 3 1' })).toBeAttached()
    await app.getByRole('tab', { name: 'Bảng' }).click()
    await button(app, 'Các cuộc họp 7').click()
    await expect(app.getByRole('table', { name: 'Các cuộc họp' }).getByRole('row')).toHaveCount(1 + 7 + 1)
  })

  await test.step('the report is drafted from the records, edited and saved', async () => {
    await button(app, 'Soạn báo cáo').click()
    await expect(app.getByRole('heading', { name: 'Báo cáo tổng kết năm 2023' })).toBeVisible()
    const first = paragraph(app, 'Công tác lãnh đạo, chỉ đạo, đoạn 2')
    await expect(first).toHaveValue(/^Đã tổ chức 07 cuộc họp/)
    await first.press('Control+Home')
    await app.keyboard.type('Thực hiện Kế hoạch số 12, ')
    await app.keyboard.press('Control+Enter')
    await expect(paragraph(app, 'Công tác lãnh đạo, chỉ đạo, đoạn 3')).toBeFocused()
    await app.keyboard.type('Ban Chỉ đạo phân công từng thành viên phụ trách tổ dân phố.')
    const last = paragraph(app, tasks)
    await expect(last).toHaveValue(/đã hoàn thành 07 nhiệm vụ/)
    await last.press('Control+End')
    await app.keyboard.type(' Việc khó đã tháo gỡ.')
    await app.keyboard.press('Control+s')
    await expect(app.getByText(/^Đã lưu /)).toBeVisible()
    await expect(app.getByText('đã sửa', { exact: true })).toHaveCount(2)
    await expect(app.getByText('tự viết', { exact: true })).toHaveCount(1)
  })

  await test.step('a task turns out not to be done; the new figure comes into the edited words', async () => {
    await reopenOneTask(api)
    await app.reload()
    await expect(app.getByText(/Số liệu đã thay đổi từ lần lấy trước: \d+ đoạn\./)).toBeVisible()
    await button(app, 'Lấy số liệu mới').click()
    const dialog = app.getByRole('dialog', { name: 'Lấy số liệu mới' })
    await expect(dialog.locator('del', { hasText: '07' }).first()).toBeVisible()
    await expect(dialog.locator('ins', { hasText: '06' }).first()).toBeVisible()
    await button(dialog, 'Lấy số liệu mới').click()
    await expect(app.getByText(/^Đã lấy số liệu mới vào \d+ đoạn\./)).toBeVisible()
    await expect(paragraph(app, tasks)).toHaveValue(/đã hoàn thành 06 nhiệm vụ.* Việc khó đã tháo gỡ\.$/s)
    await expect(paragraph(app, 'Công tác lãnh đạo, chỉ đạo, đoạn 2')).toHaveValue(/^Thực hiện Kế hoạch số 12, /)
    await expect(paragraph(app, 'Công tác lãnh đạo, chỉ đạo, đoạn 3')).toHaveValue(/phụ trách tổ dân phố\.$/)
  })

  await test.step('its paper carries the words', async () => {
    await button(app, 'Lập văn bản').click()
    // With its tables and charts it takes a busy machine some seconds to make.
    const sheet = app.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').first()
    await expect(sheet).toBeVisible({ timeout: 60_000 })
    await expect(app.getByText('Việc khó đã tháo gỡ.').first()).toBeVisible()
  })

  await test.step('what is still empty is told, and leads to where it is written', async () => {
    const empty = app.getByRole('button', { name: /^Mục “Xây dựng, nhân rộng mô hình” \(Phần II\) chưa có nội dung/ })
    await empty.click()
    await expect(button(app, 'Thêm đoạn vào Xây dựng, nhân rộng mô hình')).toBeFocused()
    // Only looked at: nothing has to be saved on leaving.
    await app.goBack()
    await empty.click()
    await expect(button(app, 'Thêm đoạn vào Xây dựng, nhân rộng mô hình')).toBeFocused()
    await app.keyboard.press('Enter')
    await expect(paragraph(app, 'Xây dựng, nhân rộng mô hình, đoạn 1')).toBeFocused()
    await app.keyboard.type('Duy trì mô hình “Camera an ninh”.')
    await app.keyboard.press('Control+s')
    await expect(app.getByText(/^Đã lưu /)).toBeVisible()
    await app.goBack()
    await expect(app.getByText('Duy trì mô hình “Camera an ninh”.').first()).toBeVisible({ timeout: 60_000 })
    await expect(empty).toHaveCount(0)
    await expect(app.getByRole('button', { name: /^Mục “Nguyên nhân” \(Phần III\)/ })).toBeVisible()
  })

  await test.step('the year is copied to the stick', async () => {
    await openAt(app, program, `/reports?kind=year&year=${year}`)
    await button(app, 'Chép ra USB').click()
    await expect(app.getByRole('radio')).toBeChecked()
    await button(app, 'Chép ra USB').click()
    await program.whileHeldAt(app.getByRole('progressbar', { name: 'Chép ra USB' }), async () => undefined)
    await expect(app.getByText(copied)).toBeVisible({ timeout: 60_000 })
    await expect(app.getByText(new RegExp(`Thư mục ${packageFolder}`))).toBeVisible()
    expect(readdirSync(program.stickDir)).toEqual([packageFolder])
  })

  await test.step('a check finds it whole; then one byte is damaged and its file named', async () => {
    await app.getByRole('tab', { name: 'Kiểm tra USB' }).click()
    await expect(app.getByRole('row', { name: `${packageFolder} ${year} Đủ tệp` })).toBeVisible()
    await button(app, `Kiểm tra ${packageFolder}`).click()
    await expect(app.getByText(/^Cả \d+ tệp còn nguyên\./)).toBeVisible()
    const report = readdirSync(join(program.stickDir, packageFolder, 'bao-cao'))[0] ?? ''
    damage(join(program.stickDir, packageFolder, 'bao-cao', report))
    await button(app, `Kiểm tra ${packageFolder}`).click()
    await expect(app.getByText(/: 1 tệp đã thay đổi\./)).toBeVisible()
    await expect(app.getByRole('row', { name: `bao-cao/${report} Đã thay đổi` })).toBeVisible()
  })

  await test.step('index.html alone shows the tables in any browser', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'so-index-'))
    copyFileSync(join(program.stickDir, packageFolder, 'index.html'), join(elsewhere, 'index.html'))
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const address = pathToFileURL(join(elsewhere, 'index.html')).href
    await page.goto(address)
    await expect(page.getByRole('heading', { name: /năm 2023/i }).first()).toBeVisible()
    await expect(page.getByRole('row', { name: /Hộ ký cam kết/ }).first()).toBeVisible()
    await expect(page.getByText('Hội trường tổ dân phố 7').first()).toBeVisible()
    expect(asked).toEqual([address])
    await page.close()
    rmSync(elsewhere, { recursive: true })
  })
})

test('removing the sample says first how many reports go with it', async ({ app, program }) => {
  const api = apiOf(program.address)
  await api.reports.create({ kind: 'year', year, part: 1 })
  await openAt(app, program, '/settings/data')
  await button(app, 'Xóa dữ liệu mẫu').click()
  const question = app.getByRole('dialog', { name: 'Xóa dữ liệu mẫu?' })
  await expect(question).toContainText('cùng 1 báo cáo lập từ số liệu mẫu')
  await button(question, 'Hủy').click()
  expect(await api.reports.list()).toHaveLength(1)
  await button(app, 'Xóa dữ liệu mẫu').click()
  await button(question, 'Xóa dữ liệu mẫu').click()
  await expect.poll(async () => (await api.ward.status()).ready).toBe(false)
  expect(await api.reports.list()).toEqual([])
})

test('a copy asked for before the sticks are found begins when they are', async ({ app, program }) => {
  const places = await holdAnswers(app, 'packages/places')
  await openAt(app, program, '/packages')
  await places.answered
  await button(app, 'Chép ra USB').click()
  places.release()
  await expect(app.getByText(copied)).toBeVisible({ timeout: 60_000 })
})

test('a report is drafted, copied and checked by keyboard alone', async ({ app, program }) => {
  await openAt(app, program, '/')
  await expect(app.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()
  await app.keyboard.press('Alt+8')
  await expect(app.getByRole('heading', { name: 'Báo cáo', exact: true })).toBeVisible()
  await app.keyboard.press('Control+Enter')
  await expect(app.getByRole('heading', { name: /^Báo cáo tổng kết năm/ })).toBeVisible()
  await tabTo(app, paragraph(app, 'Công tác lãnh đạo, chỉ đạo, đoạn 1'))
  await app.keyboard.press('Control+End')
  await app.keyboard.type(' Họp đúng kỳ.')
  await app.keyboard.press('Control+Enter')
  await app.keyboard.type('Đoạn thư ký viết thêm.')
  await app.keyboard.press('Alt+ArrowUp')
  await expect(paragraph(app, 'Công tác lãnh đạo, chỉ đạo, đoạn 1')).toHaveValue('Đoạn thư ký viết thêm.')
  await expect(paragraph(app, 'Công tác lãnh đạo, chỉ đạo, đoạn 1')).toBeFocused()
  await app.keyboard.press('Control+s')
  await expect(app.getByText(/^Đã lưu /)).toBeVisible()

  await app.keyboard.press('Alt+8')
  await tabTo(app, button(app, 'Chép ra USB'))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('heading', { name: 'Chép ra USB' })).toBeVisible()
  await tabTo(app, app.getByRole('switch', { name: /^Bản cho cấp trên/ }))
  await app.keyboard.press('Space')
  await tabTo(app, button(app, 'Chép ra USB'))
  await app.keyboard.press('Enter')
  await expect(app.getByText(copied)).toBeVisible({ timeout: 60_000 })
  await app.keyboard.press('F1')
  await expect(app.getByRole('dialog', { name: 'Chép ra USB' })).toBeVisible()
  await app.keyboard.press('Escape')

  const [folder = ''] = readdirSync(program.stickDir)
  await tabTo(app, app.getByRole('tab', { name: 'Chép ra USB' }))
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('Enter')
  await tabTo(app, button(app, `Kiểm tra ${folder}`))
  await app.keyboard.press('Enter')
  await expect(app.getByText(/^Cả \d+ tệp còn nguyên\./)).toBeVisible()
})

const leaving = 'Đang chép ra USB. Dừng chép và rời đi?'

test('copying can be stopped; nothing that looks whole is left, and it can begin anew', async ({ app, program }) => {
  await openAt(app, program, `/packages?year=${year}`)
  await expect(app.getByRole('radio')).toBeChecked()
  await button(app, 'Chép ra USB').click()
  await program.whileHeldAt(app.getByRole('progressbar'), async () => {
    await app.keyboard.press('Alt+1')
    await button(app.getByRole('dialog', { name: leaving }), 'Ở lại').click()
    await button(app, 'Dừng').click()
  })
  await expect(app.getByText('Đã dừng. Phần chép dở được xóa khỏi nơi chép.')).toBeVisible()
  await button(app, 'Chép ra USB').click()
  await expect(app.getByText(copied)).toBeVisible({ timeout: 60_000 })
  expect(readdirSync(program.stickDir)).toEqual([packageFolder])
})

test('that a package was checked is said of what was copied and of nothing else', async ({ app, program }) => {
  await openAt(app, program, `/packages?year=${year}`)
  await expect(app.getByRole('radio')).toBeChecked()
  await button(app, 'Chép ra USB').click()
  await expect(app.getByText(copied)).toBeVisible({ timeout: 60_000 })
  await app.getByRole('switch', { name: /^Bản cho cấp trên/ }).click()
  await expect(app.getByText(copied)).toHaveCount(0)
  await app.getByRole('switch', { name: /^Bản cho cấp trên/ }).click()
  await button(app, `Năm ${year - 1}`).click()
  await expect(app.getByText(`Số liệu, văn bản của`)).toBeVisible()
  await expect(app.getByText(copied)).toHaveCount(0)

  await app.getByRole('tab', { name: 'Kiểm tra USB' }).click()
  await expect(app.getByRole('row', { name: `${packageFolder} ${year} Đủ tệp` })).toBeVisible()
  rmSync(join(program.stickDir, packageFolder, 'so-lieu.json'))
  await app.getByRole('tab', { name: 'Chép ra USB' }).click()
  await app.getByRole('tab', { name: 'Kiểm tra USB' }).click()
  await expect(app.getByRole('row', { name: `${packageFolder} ${year} Thiếu tệp` })).toBeVisible()
})

test('looking anew shows what lies on the stick now, and lets go of what was said before', async ({ app, program }) => {
  await openAt(app, program, `/packages?year=${year}`)
  await expect(app.getByRole('radio')).toBeChecked()
  await button(app, 'Chép ra USB').click()
  await expect(app.getByText(copied)).toBeVisible({ timeout: 60_000 })
  await app.getByRole('tab', { name: 'Kiểm tra USB' }).click()
  await button(app, `Kiểm tra ${packageFolder}`).click()
  await expect(app.getByText(/^Cả \d+ tệp còn nguyên\./)).toBeVisible()

  // The same place, as with another stick under the same letter.
  rmSync(join(program.stickDir, packageFolder, 'so-lieu.json'))
  cpSync(join(program.stickDir, packageFolder), join(program.stickDir, '2022_phuong-dien-hong'), { recursive: true })
  await button(app, 'Tìm lại').click()
  await expect(app.getByRole('row', { name: `${packageFolder} ${year} Thiếu tệp` })).toBeVisible()
  await expect(app.getByRole('row', { name: '2022_phuong-dien-hong 2022 Thiếu tệp' })).toBeVisible()
  await expect(app.getByText(/tệp còn nguyên/)).toHaveCount(0)

  for (const folder of readdirSync(program.stickDir)) rmSync(join(program.stickDir, folder), { recursive: true })
  await button(app, 'Tìm lại').click()
  await expect(app.getByText(/chưa có gói nào do chương trình chép ra\./)).toBeVisible()
})

test('a package in which somebody wrote is kept beside the next one, and said so', async ({ app, program }) => {
  await openAt(app, program, `/packages?year=${year}`)
  await expect(app.getByRole('radio')).toBeChecked()
  await button(app, 'Chép ra USB').click()
  await expect(app.getByText(copied)).toBeVisible({ timeout: 60_000 })
  await expect(app.getByText(/^Gói cũ/)).toHaveCount(0)
  const registers = readdirSync(join(program.stickDir, packageFolder, 'so-van-ban'))
  const edited = join('so-van-ban', registers[0] ?? '')
  writeFileSync(join(program.stickDir, packageFolder, edited), 'sửa tay trên USB')
  writeFileSync(join(program.stickDir, packageFolder, 'ghi-chu.txt'), 'của tôi')

  await button(app, 'Chép ra USB').click()

  const kept = `${packageFolder}_cu-1`
  const sentence = `Gói cũ có 2 tệp đã sửa hoặc thêm; cả gói cũ giữ lại trong thư mục ${kept}.`
  await expect(app.getByText(sentence)).toBeVisible({ timeout: 60_000 })
  await expect(app.getByText(copied)).toBeVisible()
  expect(readdirSync(program.stickDir).sort()).toEqual([packageFolder, kept])
  expect(readFileSync(join(program.stickDir, kept, edited), 'utf8')).toBe('sửa tay trên USB')
  expect(readFileSync(join(program.stickDir, kept, 'ghi-chu.txt'), 'utf8')).toBe('của tôi')
  await app.getByRole('tab', { name: 'Kiểm tra USB' }).click()
  await button(app, `Kiểm tra ${packageFolder}`).click()
  await expect(app.getByText(/^Cả \d+ tệp còn nguyên\./)).toBeVisible()
  await button(app, `Kiểm tra ${kept}`).click()
  await expect(app.getByText(/: 1 tệp đã thay đổi, 1 tệp lạ\./)).toBeVisible()
})

test('leaving while a package is written asks first, and stops it', async ({ app, program }) => {
  await openAt(app, program, `/packages?year=${year}`)
  await expect(app.getByRole('radio')).toBeChecked()
  await button(app, 'Chép ra USB').click()
  await program.whileHeldAt(app.getByRole('progressbar'), async () => {
    await app.keyboard.press('Alt+1')
    await button(app.getByRole('dialog', { name: leaving }), 'Dừng và rời đi').click()
  })
  await expect(app.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()
  await expect.poll(() => readdirSync(program.stickDir)).toEqual([])
})

test('a check goes on beside the other tab, and leaving it asks first', async ({ app, program }) => {
  const folder = join(program.stickDir, packageFolder)
  mkdirSync(folder)
  writeFileSync(join(folder, 'lon.bin'), '')
  // Long to read, and nothing on the disk.
  truncateSync(join(folder, 'lon.bin'), 60_000_000_000)
  writeFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  lon.bin\n`)
  await openAt(app, program, '/packages?tab=check')
  await button(app, `Kiểm tra ${packageFolder}`).click()
  const progress = app.getByRole('progressbar', { name: 'Kiểm tra USB' })
  await expect(progress).toBeVisible()
  await app.getByRole('tab', { name: 'Chép ra USB' }).click()
  await expect(progress).toBeHidden()
  await app.getByRole('tab', { name: 'Kiểm tra USB' }).click()
  await expect(progress).toBeVisible()

  const question = app.getByRole('dialog', { name: 'Đang kiểm tra USB. Dừng kiểm tra và rời đi?' })
  await app.keyboard.press('Alt+1')
  // Again in the same breath, before the page is drawn anew: the question comes again.
  await button(question, 'Ở lại').evaluate(async (stay: HTMLElement) => {
    stay.click()
    for (let turn = 0; turn < 20; turn++) await null
    const again = { key: '1', code: 'Digit1', altKey: true, bubbles: true, cancelable: true }
    document.body.dispatchEvent(new KeyboardEvent('keydown', again))
  })
  await button(question, 'Dừng và rời đi').click()
  await expect(app.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()
})

test('a refusal says what stands in the way, and the same button tries again', async ({ app, program }) => {
  const strangers = join(program.stickDir, packageFolder)
  mkdirSync(strangers)
  writeFileSync(join(strangers, 'cua-toi.txt'), 'giữ lại')
  await openAt(app, program, `/packages?year=${year}`)
  await expect(app.getByRole('radio')).toBeChecked()
  await button(app, 'Chép ra USB').click()
  await expect(app.getByRole('alert')).toContainText(`đã có thư mục “${packageFolder}” không do chương trình chép ra`)
  expect(readFileSync(join(strangers, 'cua-toi.txt'), 'utf8')).toBe('giữ lại')

  rmSync(strangers, { recursive: true })
  await button(app, 'Thử lại').click()
  await expect(app.getByText(copied)).toBeVisible({ timeout: 60_000 })
})

test('a stick that goes in the middle is told, and the same button tries again', async ({ app, program }) => {
  await openAt(app, program, `/packages?year=${year}`)
  await expect(app.getByRole('radio')).toBeChecked()
  await button(app, 'Chép ra USB').click()
  // Amid the copying, which is over too soon for who waits for its line on the screen. A file may come while this goes.
  const begun = join(program.stickDir, unfinishedName(packageFolder), 'index.html')
  await expect.poll(() => existsSync(begun), { intervals: [2], timeout: 60_000 }).toBe(true)
  rmSync(program.stickDir, { recursive: true, maxRetries: 10 })
  await expect(app.getByRole('alert')).toContainText(/^Không còn thư mục/, { timeout: 60_000 })
  expect(existsSync(join(program.stickDir, packageFolder))).toBe(false)

  mkdirSync(program.stickDir, { recursive: true })
  await button(app, 'Thử lại').click()
  await expect(app.getByText(copied)).toBeVisible({ timeout: 60_000 })
})

/** Marks a task that was done within the year as not done: a figure of the report moves. */
async function reopenOneTask(api: Api): Promise<void> {
  for (const { id } of await api.meetings.list({ year })) {
    const task = (await api.meetings.get({ id })).tasks.find(({ doneOn }) => doneOn?.startsWith(`${year}`))
    if (!task) continue
    await api.meetings.completeTask({ taskId: task.id, seen: task.doneOn, doneOn: null })
    return
  }
  throw new Error('the sample has no task that was done within its year')
}
