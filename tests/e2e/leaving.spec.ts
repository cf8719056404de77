import type { Page } from '@playwright/test'
import { sampleGroup } from '../../electron/core/testing/groupFixtures.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'

// What becomes of a form in which something is typed: of the question when it is left, and of the first click after an
// error. Answers that come late are in late.spec.ts and typing.spec.ts.

const name = (page: Page) => page.getByLabel('Tên tổ dân phố')
const head = (page: Page) => page.getByLabel('Tổ trưởng')
const question = (page: Page) => page.getByRole('dialog', { name: 'Lưu phần vừa nhập?' })
const button = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true })
const meetings = (page: Page) => page.getByRole('link', { name: /Cuộc họp/ })

/** Opens a stored group whose head is `Lê An`. */
async function openGroup(page: Page, program: Program): Promise<void> {
  const { id } = await apiOf(program.address).groups.create(sampleGroup({ name: 'Tổ dân phố 1', headName: 'Lê An' }))
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
