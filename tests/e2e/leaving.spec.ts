import type { Page } from '@playwright/test'
import { sampleGroup } from '../../electron/core/testing/groupFixtures.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { expectDraft } from '../support/late.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'

// What becomes of a form in which something is typed: of the question when it is left, of its drafts, and of the first
// click after an error. Answers that come late are in late.spec.ts and typing.spec.ts.

const name = (page: Page) => page.getByLabel('Tên tổ dân phố')
const head = (page: Page) => page.getByLabel('Tổ trưởng')
const question = (page: Page) => page.getByRole('dialog', { name: 'Lưu phần vừa nhập?' })
const button = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true })
const meetings = (page: Page) => page.getByRole('link', { name: /Cuộc họp/ })

/** Opens a stored group whose head is `Lê An`. */
async function openGroup(page: Page, program: Program): Promise<void> {
  const { id } = await apiOf(program.address).groups.create(
    sampleGroup({ name: 'Tổ dân phố 1', headName: 'Lê An', headPhone: '', hall: '' }),
  )
  await openAt(page, program, `/groups/${id}`)
  await expect(head(page)).toHaveValue('Lê An')
}

/** Types `Văn ` before the given name. */
async function typeWithin(page: Page): Promise<void> {
  await head(page).click()
  await page.keyboard.press('Home')
  for (const _letter of 'Lê ') await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Văn ')
  await expect(head(page)).toHaveValue('Lê Văn An')
}

test.beforeEach(async ({ program }) => {
  await apiOf(program.address).ward.setUp(plainWard)
})

for (const { by, go } of [
  { by: 'a click in the navigation', go: (page: Page) => meetings(page).click() },
  { by: 'Alt+2', go: (page: Page) => page.keyboard.press('Alt+2') },
]) {
  test(`who would leave by ${by} and stays goes on typing where the cursor was, and nothing was saved`, async ({
    app,
    program,
  }) => {
    await openGroup(app, program)
    await typeWithin(app)
    await go(app)
    await expect(button(app, 'Ở lại')).toBeFocused()
    await button(app, 'Ở lại').click()
    await expect(question(app)).toBeHidden()
    await expect(head(app)).toBeFocused()
    await app.keyboard.type('Hòa ')
    await expect(head(app)).toHaveValue('Lê Văn Hòa An')
    await expect(app).toHaveURL(/#\/groups\/[0-9a-f-]{36}$/)
    expect(await apiOf(program.address).groups.list()).toMatchObject([{ headName: 'Lê An' }])
  })
}

test('“Lưu và rời đi” saves and goes where the user was going', async ({ app, program }) => {
  await openGroup(app, program)
  await typeWithin(app)
  await meetings(app).click()
  await question(app).getByRole('button', { name: 'Lưu và rời đi' }).click()
  await expect(app).toHaveURL(/#\/meetings$/)
  await expect(app.getByRole('heading', { name: 'Cuộc họp', exact: true })).toBeVisible()
  await expect(question(app)).toBeHidden()
  const [group] = await apiOf(program.address).groups.list()
  expect(group?.headName).toBe('Lê Văn An')
  // Nor is anything left behind that would come back.
  await openAt(app, program, `/groups/${group?.id}`)
  await expect(head(app)).toHaveValue('Lê Văn An')
  await expect(app.getByText('Đã khôi phục')).toHaveCount(0)
})

test('“Lưu và rời đi” with something wrong stays at it, with all that was typed, and goes when it is right', async ({
  app,
  program,
}) => {
  await openGroup(app, program)
  await typeWithin(app)
  await name(app).fill('')
  await head(app).focus()
  await meetings(app).click()
  await question(app).getByRole('button', { name: 'Lưu và rời đi' }).click()
  await expect(name(app)).toBeFocused()
  await expect(app.locator('[data-field="name"]').getByRole('alert')).toBeVisible()
  await expect(question(app)).toBeHidden()
  await expect(app).toHaveURL(/#\/groups\/[0-9a-f-]{36}$/)
  await expect(head(app)).toHaveValue('Lê Văn An')
  await app.keyboard.type('Tổ dân phố 2')
  await meetings(app).click()
  await question(app).getByRole('button', { name: 'Lưu và rời đi' }).click()
  await expect(app).toHaveURL(/#\/meetings$/)
  expect(await apiOf(program.address).groups.list()).toMatchObject([{ name: 'Tổ dân phố 2', headName: 'Lê Văn An' }])
})

test.describe('a draft', () => {
  const phone = (page: Page) => page.getByLabel('Điện thoại')
  const bar = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
  const stored = async (program: Program) => {
    const [group] = await apiOf(program.address).groups.list()
    if (!group) throw new Error('no group')
    return group
  }

  /** Keeps `Lê Văn An` as the draft of the stored group, which is not open then. */
  async function keepDraft(page: Page, program: Program): Promise<void> {
    await openGroup(page, program)
    await typeWithin(page)
    await expectDraft(program, `group:${(await stored(program)).id}`, 'Lê Văn An')
    await page.goto('about:blank')
    await program.restart()
  }
  async function openAgain(page: Page, program: Program): Promise<void> {
    await openAt(page, program, `/groups/${(await stored(program)).id}`)
    await expect(head(page)).toBeVisible()
  }
  /** Saves the group as another window does. */
  async function saveElsewhere(program: Program): Promise<void> {
    const { id, revision, sample: _sample, ...group } = await stored(program)
    await apiOf(program.address).groups.update({ id, revision, group: { ...group, hall: 'Nhà văn hóa' } })
  }
  /** Types a telephone number and cuts the power once it is kept. */
  async function typePhoneAndCut(page: Page, program: Program): Promise<void> {
    await phone(page).fill('0912345678')
    await expectDraft(program, `group:${(await stored(program)).id}`, '0912345678')
    await page.goto('about:blank')
    await program.restart()
  }

  test('that was dropped replaces nothing typed since without being asked, and each of the two can be had again', async ({
    app,
    program,
  }) => {
    await keepDraft(app, program)
    await openAgain(app, program)
    await expect(head(app)).toHaveValue('Lê Văn An')
    await button(app, 'Bỏ bản nháp').click()
    await expect(head(app)).toHaveValue('Lê An')
    await expect(bar(app, 'Đã bỏ bản nháp lúc')).toBeVisible()

    await phone(app).fill('0912345678')
    await button(app, 'Hoàn tác').click()
    const ask = app.getByRole('dialog', { name: 'Thay nội dung đang gõ?' })
    await ask.getByRole('button', { name: 'Gõ tiếp' }).click()
    await expect(phone(app)).toHaveValue('0912345678')
    await expect(phone(app)).toBeFocused()
    await button(app, 'Hoàn tác').click()
    await ask.getByRole('button', { name: 'Thay nội dung đang gõ' }).click()
    await expect(head(app)).toHaveValue('Lê Văn An')
    await expect(phone(app)).toHaveValue('')

    await expect(bar(app, 'thay nội dung trước đó')).toBeVisible()
    await button(app, 'Hoàn tác').click()
    await expect(phone(app)).toHaveValue('0912345678')
    await expect(head(app)).toHaveValue('Lê An')

    // Nor does a power cut take either of them.
    await typePhoneAndCut(app, program)
    await openAgain(app, program)
    await expect(phone(app)).toHaveValue('0912345678')
    await button(app, 'Hoàn tác').click()
    await expect(head(app)).toHaveValue('Lê Văn An')
    await expect(app.getByRole('dialog')).toHaveCount(0)
    await app.keyboard.press('Control+s')
    await expect(app.getByText(/^Đã lưu/)).toBeVisible()
    await expect(button(app, 'Hoàn tác')).toHaveCount(0)
    expect(await stored(program)).toMatchObject({ headName: 'Lê Văn An', headPhone: '' })
    expect(await apiOf(program.address).drafts.list({ form: `group:${(await stored(program)).id}` })).toEqual([])
  })

  test('of a record that was changed since waits for its answer, whatever is typed and through a power cut', async ({
    app,
    program,
  }) => {
    await keepDraft(app, program)
    await saveElsewhere(program)
    await openAgain(app, program)
    const offer = bar(app, 'nhưng mục này đã được sửa sau đó')
    await expect(offer).toBeVisible()
    await expect(head(app)).toHaveValue('Lê An')
    await typePhoneAndCut(app, program)

    await openAgain(app, program)
    await expect(phone(app)).toHaveValue('0912345678')
    await offer.getByRole('button', { name: 'Xem bản nháp' }).click()
    const look = app.getByRole('dialog', { name: /^Bản nháp lúc/ })
    const lines = look.getByRole('definition')
    await expect(look.getByRole('term')).toHaveText(['Tổ trưởng', 'Điện thoại', 'Nhà sinh hoạt'])
    await expect(lines).toHaveText([
      'Lê Văn An',
      'Đang mở: Lê An',
      'để trống',
      'Đang mở: 0912345678',
      'để trống',
      'Đang mở: Nhà văn hóa',
    ])
    await look.getByRole('button', { name: 'Bỏ bản nháp' }).click()
    await expect(offer).toHaveCount(0)
    await button(app, 'Hoàn tác').click()
    await offer.getByRole('button', { name: 'Xem bản nháp' }).click()
    await look.getByRole('button', { name: 'Dùng bản nháp' }).click()
    await expect(head(app)).toHaveValue('Lê Văn An')
    await expect(phone(app)).toHaveValue('')
    await button(app, 'Hoàn tác').click()
    await expect(phone(app)).toHaveValue('0912345678')
  })

  test('of one window outlives what another saves meanwhile', async ({ app, program, context }) => {
    await openGroup(app, program)
    const other = await context.newPage()
    await openAgain(other, program)
    await typeWithin(app)
    await expectDraft(program, `group:${(await stored(program)).id}`, 'Lê Văn An')
    await phone(other).fill('0912345678')
    await other.keyboard.press('Control+s')
    await expect(other.getByText(/^Đã lưu/)).toBeVisible()
    await other.close()
    await program.restart()

    await openAgain(app, program)
    await expect(phone(app)).toHaveValue('0912345678')
    await bar(app, 'nhưng mục này đã được sửa sau đó').getByRole('button', { name: 'Xem bản nháp' }).click()
    await expect(app.getByRole('dialog').getByText('Lê Văn An', { exact: true })).toBeVisible()
  })

  for (const { what, leave } of [
    {
      what: 'drops and leaves',
      leave: async (other: Page) => {
        await button(other, 'Bỏ bản nháp').click()
        await expect(head(other)).toHaveValue('Lê An')
        await button(other, 'Hủy').click()
        await expect(head(other)).toHaveCount(0)
      },
    },
    {
      what: 'keeps, too',
      leave: async (other: Page) => {
        await expect(other.getByText('đã giữ nháp')).toBeVisible()
      },
    },
  ]) {
    test(`of one window outlives what another that opens with it ${what}, and comes back once`, async ({
      app,
      program,
      context,
    }) => {
      await openGroup(app, program)
      const { id } = await stored(program)
      await typeWithin(app)
      await expectDraft(program, `group:${id}`, 'Lê Văn An')
      const { drafts } = apiOf(program.address)
      const [first] = await drafts.list({ form: `group:${id}` })
      const other = await context.newPage()
      await openAgain(other, program)
      await expect(head(other)).toHaveValue('Lê Văn An')
      await leave(other)
      await expect(app.getByText('đã giữ nháp')).toBeVisible()
      expect(await drafts.list({ form: `group:${id}` })).toContainEqual(first)
      await other.close()
      await app.goto('about:blank')
      await program.restart()

      await openAgain(app, program)
      await expect(bar(app, 'Đã khôi phục phần đang nhập dở')).toBeVisible()
      await expect(head(app)).toHaveValue('Lê Văn An')
      await expect(bar(app, /nhập dở|bản nháp/)).toHaveCount(1)
    })
  }

  test('of one window is still its own when it is offered in another, and refused there', async ({
    app,
    program,
    context,
  }) => {
    await openGroup(app, program)
    const { id } = await stored(program)
    await typeWithin(app)
    await expectDraft(program, `group:${id}`, 'Lê Văn An')
    const { drafts } = apiOf(program.address)
    const [first] = await drafts.list({ form: `group:${id}` })
    await saveElsewhere(program)
    const other = await context.newPage()
    await openAgain(other, program)
    await button(other, 'Bỏ bản nháp').click()
    await expectDraft(program, `group:${id}`, 'refused')
    await button(other, 'Hủy').click()
    await expect.poll(() => drafts.list({ form: `group:${id}` })).toEqual([first])
  })

  test('of a share is told as the share is said, once', async ({ app, program }) => {
    await openAt(app, program, '/settings/numbering')
    await app.getByRole('combobox', { name: 'Tỷ lệ cần có mặt' }).first().click()
    await app.getByRole('option', { name: 'ít nhất 2/3' }).click()
    await expectDraft(program, 'numbering', '"numerator":2')
    await app.goto('about:blank')
    const { drafts } = apiOf(program.address)
    const [kept] = await drafts.list({ form: 'numbering' })
    // As if it had been typed before a change: it waits for an answer.
    await drafts.save({ key: kept?.key ?? '', value: kept?.value.replace(/"version":\d+/, '"version":-1') ?? '' })

    await openAt(app, program, '/settings/numbering')
    await button(app, 'Xem bản nháp').click()
    const look = app.getByRole('dialog', { name: /^Bản nháp lúc/ })
    await expect(look.getByRole('term')).toHaveText(['Tỷ lệ cần có mặt (dòng 1)'])
    await expect(look.getByRole('definition')).toHaveText(['ít nhất 2/3', 'Đang mở: trên 1/2'])
    await expect(look.getByText('chỗ khác nữa')).toHaveCount(0)
  })

  test('is what becomes of text that is given up for what another window saved', async ({ app, program }) => {
    await openGroup(app, program)
    await typeWithin(app)
    await saveElsewhere(program)
    await app.keyboard.press('Control+s')
    await button(app, 'Bỏ phần vừa nhập, mở bản mới').click()
    await expect(head(app)).toHaveValue('Lê An')
    await button(app, 'Hoàn tác').click()
    await expect(head(app)).toHaveValue('Lê Văn An')
    await expect(app.getByRole('dialog')).toHaveCount(0)
  })
})

test.describe('after an error is corrected', () => {
  test.beforeEach(async ({ app, program }) => {
    await openAt(app, program, '/groups/new')
    await name(app).fill('')
    await app.keyboard.press('Control+s')
    await expect(app.locator('[data-field="name"]').getByRole('alert')).toBeVisible()
    await name(app).fill('Tổ dân phố 1')
  })

  for (const label of ['Lưu', 'Lưu và thêm mới']) {
    test(`the first click on “${label}” is taken`, async ({ app, program }) => {
      await clickWhereItStood(app, label)
      const { groups } = apiOf(program.address)
      await expect.poll(async () => (await groups.list()).map((group) => group.name)).toEqual(['Tổ dân phố 1'])
    })
  }

  test('the first click on a button below the field is taken: it stays under the pointer', async ({ app }) => {
    await clickWhereItStood(app, 'Thêm năm')
    await expect(app.locator('form').getByText('Năm', { exact: true }).first()).toBeVisible()
    await expect(app.locator('[data-field^="years.0."]').first()).toBeVisible()
  })
})

/** Presses and releases where a button stands before the field in hand is left, as a hand with a mouse does. */
async function clickWhereItStood(page: Page, label: string): Promise<void> {
  const target = button(page, label)
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error(`${label} is not there`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  // Whatever the press changes is drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  expect(await target.boundingBox()).toEqual(box)
  await page.mouse.up()
}
