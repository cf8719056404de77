import type { Page } from '@playwright/test'
import { member, ward } from '../../electron/core/book/dataset/testing/datasetParts.ts'
import { damageRows } from '../../electron/core/testing/damageRows.ts'
import { apiOf } from '../support/api.ts'
import { expect, openAt, test } from '../support/program.ts'
import { expectAccessible, expectInSight } from '../support/sight/expectInSight.ts'
import { findTroubles } from '../support/sight/findTroubles.ts'
import { places, placesBeforeSetUp } from '../support/sight/places.ts'

// Each walks through some ten places at four sizes.
test.setTimeout(300_000)
// A place that does not open is told by its name.
test.use({ actionTimeout: 15_000, book: 'busy' })

for (const [part, list] of Object.entries(places)) {
  test(`nothing is hidden at Windows' scalings, all of it has a name: ${part}`, async ({ app, program, books }) => {
    const ward = books.busyWard
    for (const place of list) {
      await test.step(place.title, async () => {
        await openAt(app, program, place.address(ward))
        await expect(app.getByText(place.shows).filter({ visible: true }).first()).toBeVisible()
        // A shape stands where something is still on its way; a sheet is drawn later than its form.
        await expect(app.getByLabel('Đang mở')).toHaveCount(0, { timeout: 30_000 })
        await place.open?.(app, program)
        await expectInSight(app, place.title)
        await expectAccessible(app, place.title)
      })
    }
  })
}

test.describe('of a new book', () => {
  test.use({ book: 'empty' })

  test("nothing is hidden at Windows' scalings, all of it has a name: the first start", async ({ app, program }) => {
    for (const place of placesBeforeSetUp) {
      await openAt(app, program, place.address)
      await expect(app.getByText(place.shows).first()).toBeVisible()
      await expectInSight(app, place.title)
      await expectAccessible(app, place.title)
    }

    // A data file with much that is wrong, and a program that has gone.
    await openAt(app, program, '/welcome')
    await chooseDataFile(app, { members: Array.from({ length: 40 }, () => ({ name: '' })) })
    await expect(app.getByText(/^và .* lỗi nữa$/)).toBeVisible()
    await expectInSight(app, 'data file refused')
    await expectAccessible(app, 'data file refused')
    await app.route('**/rpc/**', (route) => route.abort())
    await app.getByRole('button', { name: 'Xem thử' }).click()
    await expect(app.getByRole('heading', { name: 'Chương trình đã dừng' })).toBeVisible()
    await expectInSight(app, 'stopped')
    await expectAccessible(app, 'stopped')
  })

  test("nothing is hidden at Windows' scalings: while a data file is loaded, and when it was stopped", async ({
    app,
    program,
  }) => {
    await openAt(app, program, '/welcome')
    const members = Array.from({ length: 4000 }, (_, index) => ({ ...member, key: `m${index}` }))
    await chooseDataFile(app, { version: 1, ward, members })
    await program.whileHeldAt(app.getByText('Đang nạp từng mục'), async () => {
      await expectInSight(app, 'data file loading')
      await expectAccessible(app, 'data file loading')
      await app.getByRole('button', { name: 'Dừng', exact: true }).click()
    })
    await expect(app.getByText('Đã dừng nạp tệp. Sổ vẫn trống.')).toBeVisible()
    await expectInSight(app, 'data file stopped')
    await expectAccessible(app, 'data file stopped')
  })
})

async function chooseDataFile(page: Page, dataset: object): Promise<void> {
  const file = { name: 'so-lieu.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dataset)) }
  await page.getByLabel('Tệp dữ liệu', { exact: true }).setInputFiles(file)
}

test("nothing is hidden at Windows' scalings: rows that cannot be read", async ({ app, program, books }) => {
  const filled = books.busyWard
  damageRows(program.dataDir, "UPDATE members SET honorific = 'xxx' WHERE protocol_order > 30")
  damageRows(program.dataDir, "UPDATE meetings SET kind = 'xxx' WHERE id = ?", filled.meetings.closed)
  for (const [title, address] of [
    ['unreadable on the first screen', '/'],
    ['unreadable members', '/members'],
    ['unreadable meetings', '/meetings'],
    ['unreadable among the backups', '/settings/data'],
  ] as const) {
    await openAt(app, program, address)
    await expect(app.getByText('Dòng này không đọc được').first()).toBeVisible()
    await expectInSight(app, title)
    await expectAccessible(app, title)
  }
  await openAt(app, program, `/meetings/${filled.meetings.closed}`)
  await expect(app.getByText('Không đọc được mục này')).toBeVisible()
  await expectInSight(app, 'unreadable opened')
  await expectAccessible(app, 'unreadable opened')
})

test.describe('where the system does not tell its drives', () => {
  test.use({ drives: 'silent', book: 'sample' })

  test("nothing is hidden at Windows' scalings: what to do then", async ({ app, program }) => {
    await openAt(app, program, '/packages?year=2023')
    await expect(app.getByText('Máy chưa cho biết có USB nào.').first()).toBeVisible({ timeout: 20_000 })
    await expectInSight(app, 'drives not told')
    await expectAccessible(app, 'drives not told')
  })
})

test('the look for what is hidden finds each kind of it', async ({ page }) => {
  const look = async (body: string) => {
    await page.setContent(`<body style="margin: 0; font: 16px sans-serif">${body}</body>`)
    return page.evaluate(findTroubles, { smallest: 24, shortenedField: 120 })
  }
  const button = (style: string, words = 'Lưu') =>
    `<button style="width: 80px; height: 30px; padding: 0; ${style}">${words}</button>`
  const frame = (style: string, content: string) => `<div style="position: relative; ${style}">${content}</div>`

  expect(await look(button(''))).toEqual([])
  expect(await look(button('height: 20px'))).toEqual(['button “Lưu” is only 80×20'])
  expect(await look(button('', 'Một nút có nhiều chữ'.replaceAll(' ', '&nbsp;')))).toContain(
    'the words of button “Một nút có nhiều chữ” stick out',
  )
  const cut = await look(frame('width: 50px; height: 30px; overflow: clip', button('')))
  expect(cut).toContain('button “Lưu” is cut')
  const beyond = await look(frame('width: 200px; height: 40px; overflow: hidden', button('margin-top: 60px')))
  expect(beyond.join()).toContain('is beyond the edge of div “Lưu”, which cannot be moved')
  const covered = await look(
    frame('', `${button('')}<p style="position: absolute; inset: 0; background: red">Trên</p>`),
  )
  expect(covered).toContain('button “Lưu” is covered by p “Trên”')
  const words = await look('<div style="width: 40px; overflow: hidden; white-space: nowrap">Tên của cuộc họp</div>')
  expect(words).toEqual(['“Tên của cuộc họp” is cut in div “Tên của cuộc họp”'])
  const sideways = await look(frame('width: 200px; overflow: auto', '<div style="width: 300px; height: 9px"></div>'))
  expect(sideways).toEqual(['div “” has to be moved sideways: 300 px in 200'])
  const field = await look('<input value="Hội nghị sơ kết sáu tháng" style="width: 60px; height: 30px">')
  expect(field.join()).toMatch(/^input “.*” shows \d+ of \d+ px of its text$/)
  // What is higher than its place, and can be scrolled, is in sight bit by bit.
  expect(await look(frame('height: 100px; overflow: auto', `${button('height: 300px')}${button('')}`))).toEqual([])
})

test("nothing is hidden at Windows' scalings: what two windows typed into one record", async ({
  app,
  program,
  books,
}) => {
  const api = apiOf(program.address)
  const { memberId } = books.busyWard
  await openAt(app, program, `/members/${memberId}`)
  await app.getByLabel('Điện thoại').fill('0905 000 001')
  const { revision, id, ...member } = await api.members.get({ id: memberId })
  await api.members.update({ id, revision, member: { ...member, phone: '0905 000 002' } })
  await app.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(app.getByRole('button', { name: /Giữ phần vừa nhập/ })).toBeVisible()
  await expectInSight(app, 'conflict')
  await expectAccessible(app, 'conflict')
  // The question on leaving.
  await app.getByRole('button', { name: 'Đóng' }).click()
  await expect(app.getByRole('dialog')).toBeVisible()
  await expectInSight(app, 'leaving')
})

test("nothing is hidden at Windows' scalings: drafts that wait for an answer", async ({ app, program, books }) => {
  const api = apiOf(program.address)
  const { memberId } = books.busyWard
  const { revision, id, sample: _sample, ...member } = await api.members.get({ id: memberId })
  const note = 'Phụ trách địa bàn, thay mặt Ban Chỉ đạo làm việc với các tổ dân phố về camera an ninh '.repeat(3)
  const terms = member.terms.map((term) => ({ ...term, outsidePost: note.slice(0, 150) }))
  const drafts = [
    { version: revision, values: { ...member, phone: '0905 000 001' } },
    { version: revision - 1, values: { ...member, phone: '0905 000 002', terms } },
    { version: revision, aside: 'dropped', at: '2026-11-20T07:30', values: { ...member, phone: '0905 000 003' } },
  ]
  for (const [place, draft] of drafts.entries()) {
    await api.drafts.save({ key: `member:${id}/${place}`, value: JSON.stringify(draft) })
  }
  await openAt(app, program, `/members/${memberId}`)
  await expect(app.getByText('nhưng mục này đã được sửa sau đó')).toBeVisible()
  // What waits for an answer goes before what was dropped earlier.
  await expect(app.getByRole('button', { name: 'Hoàn tác' })).toHaveCount(0)
  await expectInSight(app, 'drafts')
  await expectAccessible(app, 'drafts')
  await app.getByRole('button', { name: 'Và 1 bản nháp khác' }).click()
  await expect(app.getByRole('button', { name: 'Hoàn tác' })).toBeVisible()
  await expectInSight(app, 'all drafts')
  await app.getByLabel('Điện thoại').fill('0905 000 004')
  await app.getByRole('button', { name: 'Xem bản nháp' }).click()
  await expect(app.getByRole('dialog', { name: /^Bản nháp lúc/ })).toBeVisible()
  await expectInSight(app, 'draft-look')
  await expectAccessible(app, 'draft-look')
  await app.getByRole('button', { name: 'Để sau' }).click()
  await app.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(app.getByRole('dialog', { name: 'Thay nội dung đang gõ?' })).toBeVisible()
  await expectInSight(app, 'draft-replaces')
})
