import type { Page } from '@playwright/test'
import { sampleGroup } from '../../electron/core/testing/groupFixtures.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { expectDraft } from '../support/late.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'

// What becomes of a draft when two windows show its record, and of one that is dropped before a power cut. The rest, and
// the question on leaving, is told beside the screen, in `leaving.browser.test.tsx`.

const head = (page: Page) => page.getByLabel('Tổ trưởng')
const button = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true })

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
  /** Types a telephone number and cuts the power once it is kept. */
  async function typePhoneAndCut(page: Page, program: Program): Promise<void> {
    await phone(page).fill('0912345678')
    // In what is open: it may lie aside from before, too.
    const form = `group:${(await stored(program)).id}`
    const open = async () =>
      (await apiOf(program.address).drafts.list({ form })).filter(({ value }) => !value.includes('"aside"'))
    await expect.poll(async () => (await open()).map(({ value }) => value).join()).toContain('0912345678')
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

  test('of one window is left to it: the same record opened in another shows what is stored', async ({
    app,
    program,
    context,
  }) => {
    await openGroup(app, program)
    const form = `group:${(await stored(program)).id}`
    await typeWithin(app)
    await expectDraft(program, form, 'Lê Văn An')
    const { drafts } = apiOf(program.address)
    const [first] = await drafts.list({ form })
    const other = await context.newPage()
    await openAgain(other, program)
    await expect(head(other)).toHaveValue('Lê An')
    await expect(bar(other, /nhập dở|bản nháp/)).toHaveCount(0)
    await phone(other).fill('0912345678')
    await expectDraft(program, form, '0912345678')
    await button(other, 'Hủy').click()
    await button(other, 'Bỏ và rời đi').click()
    await expect(head(other)).toHaveCount(0)
    expect(await drafts.list({ form })).toEqual([first])
  })

  test('of a new record is left to the window that types it, and comes back by itself when that one is gone', async ({
    app,
    program,
    context,
  }) => {
    const name = (page: Page) => page.getByLabel('Tên tổ dân phố')
    await openAt(app, program, '/groups/new')
    await name(app).fill('Khu phố Hòa Bình')
    await expectDraft(program, 'group:new', 'Khu phố Hòa Bình')
    const other = await context.newPage()
    await openAt(other, program, '/groups/new')
    await expect(name(other)).toHaveValue('Tổ dân phố 1')
    await name(other).fill('Khu phố Đoàn Kết')
    await other.keyboard.press('Control+s')
    await expect(other.getByText(/^Đã lưu/)).toBeVisible()
    await expect(name(app)).toHaveValue('Khu phố Hòa Bình')
    const { groups } = apiOf(program.address)
    expect((await groups.list()).map((group) => group.name)).toEqual(['Khu phố Đoàn Kết'])

    await app.close()
    await openAt(other, program, '/groups/new')
    await expect(bar(other, 'Đã khôi phục phần đang nhập dở')).toBeVisible()
    await expect(name(other)).toHaveValue('Khu phố Hòa Bình')
  })
})
