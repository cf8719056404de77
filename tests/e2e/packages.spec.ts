import { cpSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Locator, Page } from '@playwright/test'
import { all, readWorkbook } from '../../electron/core/drawing/excel/testing/readWorkbook.ts'
import { type Api, apiOf } from '../support/api.ts'
import { damage } from '../support/damage.ts'
import { intercept } from '../support/intercept.ts'
import { readPages } from '../support/pdfText.ts'
import { directions, inOtherFaces } from '../support/printing.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'
import { mountSmallStick } from '../support/smallStick.ts'

/** The year of the sample ward that has most in it, and its package. */
const year = 2023
const packageFolder = '2023_phuong-dien-hong'

const button = (within: Page | Locator, name: string): Locator => within.getByRole('button', { name, exact: true })

/** Copies the year to the one place there is. */
async function copy(page: Page, program: Program): Promise<void> {
  await openAt(page, program, `/packages?year=${year}`)
  await expect(page.getByRole('radio')).toBeChecked()
  await button(page, 'Chép ra USB').click()
  await expect(page.getByText(/^Đã kiểm tra \d+ tệp, có thể rút USB/)).toBeVisible({ timeout: 60_000 })
}

/** A package written without the screens: for tests of what is in it. */
async function writePackage(api: Api, forSuperiors = false): Promise<void> {
  const [place] = (await api.packages.places()).places
  for await (const event of await api.packages.write({ placeId: place?.id ?? '', year, forSuperiors })) {
    if (event.type === 'done') return
  }
  throw new Error('no package was written')
}

/** The paths of all files in a folder, parted by `/`. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')).sort()
}

test.use({ book: 'sample' })

test.describe('on a stick', () => {
  test.use({ drives: 'stick' })

  test('a year is written, read back and let go; then checked, and one damaged byte is named', async ({
    app,
    program,
  }, { annotations }) => {
    const unmount = mountSmallStick(program.stickDir, '32m')
    if (unmount === null) annotations.push({ type: 'note', description: 'no disk may be mounted: in a plain folder' })
    try {
      await openAt(app, program, `/packages?year=${year}`)
      const stick = app.getByRole('radio', { name: /^KINGSTON \(sdb1\) USB còn trống/ })
      await expect(stick).toBeChecked()
      await button(app, 'Chép ra USB').click()
      await expect(app.getByText(/^Đã kiểm tra/)).toBeVisible({ timeout: 60_000 })
      const whole = join(program.stickDir, packageFolder)
      const files = filesIn(whole).filter((path) => path !== 'SHA256SUMS')
      expect(files.length).toBeGreaterThan(20)
      await expect(app.getByText(`Đã kiểm tra ${files.length} tệp, có thể rút USB.`)).toBeVisible()
      expect(readdirSync(program.stickDir)).toEqual([packageFolder])

      await app.getByRole('tab', { name: 'Kiểm tra USB' }).click()
      await button(app, `Kiểm tra ${packageFolder}`).click()
      await expect(app.getByText(`Cả ${files.length} tệp còn nguyên.`)).toBeVisible()
      await expect(app.getByRole('row', { name: `${packageFolder} ${year} Còn nguyên` })).toBeVisible()

      const paper = files.find((path) => path.startsWith('van-ban/BB/01_')) ?? ''
      damage(join(whole, paper))
      await button(app, `Kiểm tra ${packageFolder}`).click()
      await expect(app.getByText(`Đã kiểm tra ${files.length} tệp: 1 tệp đã thay đổi.`)).toBeVisible()
      await expect(app.getByRole('row', { name: `${paper} Đã thay đổi` })).toBeVisible()
      await expect(app.getByRole('table', { name: 'Các tệp không còn nguyên' }).getByRole('row')).toHaveCount(2)
      await expect(app.getByRole('row', { name: `${packageFolder} ${year} Không còn nguyên` })).toBeVisible()

      // What was damaged is written anew; the stick has room for both packages.
      await app.getByRole('tab', { name: 'Chép ra USB' }).click()
      await button(app, 'Chép ra USB').click()
      await expect(app.getByText(`Đã kiểm tra ${files.length} tệp, có thể rút USB.`)).toBeVisible({ timeout: 60_000 })
    } finally {
      unmount?.()
    }
  })

  test('a stick without room left writes nothing and says how much is missing', async ({ app, program }) => {
    const unmount = mountSmallStick(program.stickDir, '200k')
    test.skip(unmount === null, 'this user may not mount a small disk')
    try {
      await openAt(app, program, `/packages?year=${year}`)
      await expect(app.getByRole('radio')).toBeChecked()
      await button(app, 'Chép ra USB').click()
      await expect(app.getByRole('alert')).toContainText(
        /^USB KINGSTON \(sdb1\) không đủ chỗ: cần .+, còn trống .+, thiếu /,
        { timeout: 60_000 },
      )
      await expect(button(app, 'Thử lại')).toBeVisible()
      expect(readdirSync(program.stickDir)).toEqual([])
    } finally {
      unmount?.()
    }
  })

  test('files of a package that lie on the stick without a folder are checked, and no other is put between', async ({
    app,
    program,
  }) => {
    await writePackage(apiOf(program.address))
    moveUp(join(program.stickDir, packageFolder))
    await openAt(app, program, '/packages?tab=check')
    await button(app, 'Kiểm tra KINGSTON (sdb1)').click()
    await expect(app.getByText(/^Cả \d+ tệp còn nguyên\./)).toBeVisible()
    const before = filesIn(program.stickDir)
    await app.getByRole('tab', { name: 'Chép ra USB' }).click()
    await button(app, 'Chép ra USB').click()
    await expect(app.getByRole('alert')).toContainText('có một gói nằm ngay ngoài cùng, không trong thư mục nào')
    expect(filesIn(program.stickDir)).toEqual(before)
  })
})

test.describe('where the system does not tell its drives', () => {
  test.use({ drives: 'silent' })

  test('that is said instead of “no USB”, and a year can be copied into a folder', async ({ app, program }) => {
    await openAt(app, program, `/packages?year=${year}`)
    await expect(app.getByText('Đang tìm USB.').first()).toBeVisible()
    const silent = app.getByRole('status').filter({ hasText: 'Máy chưa cho biết có USB nào.' })
    await expect(silent).toBeVisible({ timeout: 20_000 })
    await expect(silent).toContainText('Chờ một lát rồi bấm “Tìm lại”.')
    await expect(app.getByText('Chưa thấy USB')).toHaveCount(0)
    await copy(app, program)
  })

  test('the desktop leads to choosing a folder', async ({ app, program }) => {
    // The page of the desktop; the question for a folder is the system's own.
    await intercept(app, '**/rpc/host/info', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('"browser"', '"desktop"') })
    })
    await openAt(app, program, `/packages?year=${year}`)
    const silent = app.getByRole('status').filter({ hasText: 'Máy chưa cho biết có USB nào.' })
    await expect(silent).toContainText('bấm “Chọn thư mục” rồi chọn ổ USB', { timeout: 20_000 })
    const asked = app.waitForRequest('**/rpc/packages/chooseFolder')
    await button(silent, 'Chọn thư mục').click()
    await asked
  })
})

test('a year without a report: said before copying, and a draft goes along that the records do not keep', async ({
  app,
  program,
}) => {
  const draft = 'bao-cao/du-thao_bao-cao-tong-ket-nam-2023.docx'
  await openAt(app, program, `/packages?year=${year}`)
  const none = `Năm ${year} chưa có báo cáo: gói sẽ kèm bản dự thảo soạn từ số liệu.`
  await expect(app.getByText(none)).toBeVisible()
  await copy(app, program)
  expect(filesIn(join(program.stickDir, packageFolder))).toContain(draft)
  expect(await apiOf(program.address).reports.list()).toEqual([])

  await app.getByRole('switch', { name: /^Bản cho cấp trên/ }).click()
  await expect(app.getByText(none)).toHaveCount(0)
  await expect(app.getByText(`Năm ${year} chưa có báo cáo: bản cho cấp trên chỉ kèm`)).toBeVisible()

  await button(app, 'Soạn báo cáo').click()
  await expect(app.getByRole('heading', { name: 'Báo cáo', exact: true })).toBeVisible()
  await button(app, 'Soạn báo cáo').click()
  await expect(app.getByRole('heading', { name: `Báo cáo tổng kết năm ${year}` })).toBeVisible()

  await copy(app, program)
  await expect(app.getByText(none)).toHaveCount(0)
  const reports = filesIn(join(program.stickDir, packageFolder)).filter((path) => path.startsWith('bao-cao/'))
  expect(reports).toEqual(['bao-cao/chua-cap-so_bao-cao-tong-ket-nam-2023.docx'])
})

test('superiors get the report once it has its number; until then the screen and the package say why not', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  const { id } = await api.reports.create({ kind: 'year', year, part: 1 })
  const missing = app.getByText(`Báo cáo năm ${year} chưa cấp số nên không có trong bản cho cấp trên.`)
  const forSuperiors = `${packageFolder}_cap-tren`
  const page = () => readFileSync(join(program.stickDir, forSuperiors, 'index.html'), 'utf8')
  const toSuperiors = async () => {
    await openAt(app, program, `/packages?year=${year}`)
    await app.getByRole('switch', { name: /^Bản cho cấp trên/ }).click()
  }
  const write = async () => {
    await button(app, 'Chép ra USB').click()
    await expect(app.getByText(new RegExp(`Thư mục ${forSuperiors},`))).toBeVisible({ timeout: 60_000 })
  }

  await openAt(app, program, `/packages?year=${year}`)
  await expect(app.getByRole('radio')).toBeChecked()
  await expect(missing).toHaveCount(0)
  await app.getByRole('switch', { name: /^Bản cho cấp trên/ }).click()
  await expect(missing).toBeVisible()
  await write()
  expect(page()).toContain(`Báo cáo tổng kết năm ${year}: chưa có số.`)
  await button(app, 'Mở báo cáo').click()
  await expect(app.getByRole('heading', { name: `Báo cáo tổng kết năm ${year}` })).toBeVisible()

  const paper = await api.papers.create({ kind: 'report', sourceId: id })
  await api.register.issue({ paperId: paper.id, date: '2024-01-05', number: null })
  await toSuperiors()
  await expect(missing).toHaveCount(0)
  await write()
  expect(filesIn(join(program.stickDir, forSuperiors))).toContain('bao-cao/01_bao-cao-tong-ket-nam-2023.docx')
  expect(page()).not.toContain('chưa có số.')
})

test('a package under another name is found and checked; a file that went is told of in its row too', async ({
  app,
  program,
}) => {
  const renamed = join(program.stickDir, 'Gửi chị Hoa')
  await writePackage(apiOf(program.address))
  renameSync(join(program.stickDir, packageFolder), renamed)
  await openAt(app, program, '/packages?tab=check')
  await expect(app.getByRole('row', { name: `Gửi chị Hoa ${year} Đủ tệp` })).toBeVisible()
  // It goes between the list and the check.
  rmSync(join(renamed, 'so-lieu.json'))
  await button(app, 'Kiểm tra Gửi chị Hoa').click()
  await expect(app.getByText(/: 1 tệp không còn\./)).toBeVisible()
  await expect(app.getByRole('row', { name: 'so-lieu.json Không còn' })).toBeVisible()
  await expect(app.getByRole('row', { name: `Gửi chị Hoa ${year} Thiếu tệp` })).toBeVisible()
})

test('the folder of a package chosen as the place is checked, and nothing is written into it', async ({
  app,
  program,
}) => {
  await writePackage(apiOf(program.address))
  moveUp(join(program.stickDir, packageFolder))
  const place = basename(program.stickDir)
  await openAt(app, program, '/packages?tab=check')
  await expect(app.getByRole('row', { name: `${place} ${year} Đủ tệp` })).toBeVisible()
  await expect(app.getByText(/chưa có gói nào/)).toHaveCount(0)
  await button(app, `Kiểm tra ${place}`).click()
  await expect(app.getByText(/^Cả \d+ tệp còn nguyên\./)).toBeVisible()

  const before = filesIn(program.stickDir)
  await app.getByRole('tab', { name: 'Chép ra USB' }).click()
  await button(app, 'Chép ra USB').click()
  await expect(app.getByRole('alert')).toContainText(`Chọn thư mục ở trên, nơi chứa “${place}”, rồi chép lại.`)
  expect(filesIn(program.stickDir)).toEqual(before)
})

test.describe('the index page, opened alone', () => {
  test('shows every table of the workbook: its headings, its rows, its sums', async ({ program, browser }) => {
    await writePackage(apiOf(program.address))
    const folder = join(program.stickDir, packageFolder)
    const tables = tablesOfWorkbook(readFileSync(join(folder, 'so-lieu_nam-2023.xlsx')))
    expect(tables.length).toBeGreaterThan(10)
    expect(tables.some(({ sums }) => sums)).toBe(true)
    await withPage(browser, folder, async (page) => {
      await expect(page.locator('table')).toHaveCount(tables.length)
      for (const { title, headings, rows, sums } of tables) {
        const section = page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
        await expect(section.locator('thead th'), title).toHaveText(headings)
        const body = section.locator('tbody').first().getByRole('row')
        await expect(body, title).toHaveCount(Math.max(rows, 1))
        if (rows === 0) await expect(body).toHaveText('Chưa có số liệu.')
        await expect(section.locator('tbody.total tr'), title).toHaveCount(sums ? 1 : 0)
      }
    })
  })

  test('is printed with no day, count or heading parted, on sheets that all lie one way', async ({
    program,
    browser,
  }) => {
    await writePackage(apiOf(program.address))
    await withPage(browser, join(program.stickDir, packageFolder), async (page) => {
      const days = await page.locator('td.date').allTextContents()
      const printed = readPages(await page.pdf({ preferCSSPageSize: true }))
      expect(new Set(printed.map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`))).toEqual(
        new Set(['297×210']),
      )
      expect(new Set(directions(printed))).toEqual(new Set(['right']))
      // All of it, the number of the page too, in the face that the page brings along.
      expect(printed.flatMap(({ pieces }) => inOtherFaces(pieces))).toEqual([])
      const pages = printed.map(({ pieces }) => pieces.map(({ text }) => text))
      // Owners of tasks are named with their posts, which takes a line more here and there.
      expect(pages.length).toBeLessThanOrEqual(13)
      // Each page but the last is worth its paper.
      for (const [index, pieces] of pages.slice(0, -1).entries()) {
        expect(pieces.join('').length, `page ${index + 1}: ${pieces.join(' ')}`).toBeGreaterThan(250)
      }
      // A day in a cell of its own is drawn in one piece.
      const drawn = pages.flat().filter((piece) => /^\d{2}\/\d{2}\/\d{4}$/.test(piece.trim()))
      expect(drawn.map((piece) => piece.trim()).sort()).toEqual(days.filter((day) => day !== '').sort())

      // 267 mm between the margins.
      await page.setViewportSize({ width: 1009, height: 700 })
      await page.emulateMedia({ media: 'print' })
      expect(await partedTexts(page)).toEqual([])
      const wider = await page
        .locator('table')
        .evaluateAll((tables) =>
          tables.filter((table) => table.getBoundingClientRect().right > innerWidth).map((table) => table.textContent),
        )
      expect(wider).toEqual([])
    })
  })
})

interface ListedTable {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: number
  readonly sums: boolean
}

/** The tables that the first sheet of a workbook lists, each with what its own sheet has. */
function tablesOfWorkbook(bytes: Uint8Array): ListedTable[] {
  const { sheets, cell } = readWorkbook(bytes)
  const [contents, ...others] = sheets
  const head = contents?.cells.find(({ value }) => value === 'STT')
  if (!head) throw new Error('the workbook has no list of its tables')
  const first = Number(head.address.slice(1)) + 1
  return others.map(({ root, cells, name }, index) => {
    const listed = (column: string) => cell(0, `${column}${first + index}`)?.value
    expect(listed('B')).toBe(name)
    const headings = cells.filter(({ address }) => /^[A-Z]+1$/.test(address)).map(({ value }) => String(value))
    const rows = Number(listed('D'))
    // Below the head and the rows an empty line, then the sums.
    return { title: String(listed('C')), headings, rows, sums: all(root, 'row').length > rows + 1 }
  })
}

/** Opens the index page of a folder in a browser of its own, without the program; it asks for nothing but itself. */
async function withPage(browser: Browser, folder: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const address = pathToFileURL(join(folder, 'index.html')).href
  await page.goto(address)
  await look(page)
  expect(asked).toEqual([address])
  await context.close()
}

/** Days and numbers in more than one line, and words of headings in more than one piece. */
function partedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const linesOf = (node: Node, from: number, until: number) => {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, until)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    }
    const parted: string[] = []
    const whole = 'td.date, td.datetime, td.count, td.money, td.share, th'
    for (const cell of document.querySelectorAll(whole)) {
      const text = cell.firstChild
      if (text === null || text.textContent === null) continue
      const words = cell.tagName === 'TH' ? /\S+/g : /.+/g
      for (const { 0: word, index } of text.textContent.matchAll(words)) {
        if (linesOf(text, index, index + word.length) > 1) parted.push(word)
      }
    }
    return parted
  })
}

/** What lies in a folder lies beside it then, and the folder is gone. */
function moveUp(folder: string): void {
  const above = join(folder, '..')
  for (const name of readdirSync(folder)) cpSync(join(folder, name), join(above, name), { recursive: true })
  rmSync(folder, { recursive: true })
}
