import type { Page } from '@playwright/test'
import { sampleGroup } from '../../electron/core/testing/groupFixtures.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { intercept } from '../support/intercept.ts'
import { typeFields } from '../support/keyboard.ts'
import { holdAnswers, typeOnceLedTo } from '../support/late.ts'
import { expect, openAt, type Program, test } from '../support/program.ts'

// What becomes of a save, of what is typed and of what is asked while it is on its way is told by the tests of
// `saving.ts`. Here is what the page itself has to do for it: the focus, the caret, the address, what is not drawn yet.

test.beforeEach(async ({ program }) => {
  await apiOf(program.address).ward.setUp(plainWard)
})

test('what is typed right after Ctrl+Enter stands in the next record, not in the one being saved', async ({
  app,
  program,
}) => {
  const first = await holdAnswers(app, 'members/create')
  await openAt(app, program, '/members/new')
  const name = app.getByLabel('Họ và tên')
  await expect(name).toBeFocused()
  await typeFields(app, ['Nguyễn Thị An', null, null, null, 'Ủy viên'])
  await app.keyboard.type('Tổ trưởng')
  await app.keyboard.press('Control+Enter')
  await first.answered
  // Neither Tab nor a click beside every field has somewhere to go yet.
  await app.keyboard.type('Trần ')
  await app.keyboard.press('Tab')
  await app.mouse.click(700, 20)
  await app.keyboard.type('Văn ')
  first.release()
  await expect(name).toHaveValue('Trần Văn ')
  await expect(name).toBeFocused()
  await expect(app.getByLabel('Gõ trước cho bản ghi tiếp theo')).toHaveCount(0)
  await typeFields(app, ['Đức', null, null, null, 'Trưởng Ban'])
  const second = await holdAnswers(app, 'members/create')
  await app.keyboard.press('Control+Enter')
  await second.answered
  await app.keyboard.type('Lê')
  second.release()
  await expect(name).toHaveValue('Lê')

  const stored = (await apiOf(program.address).members.list()).map((member) => ({
    name: member.name,
    posts: member.terms.map(({ committeePost, outsidePost }) => [committeePost, outsidePost]),
  }))
  expect(stored).toEqual([
    { name: 'Nguyễn Thị An', posts: [['Ủy viên', 'Tổ trưởng']] },
    { name: 'Trần Văn Đức', posts: [['Trưởng Ban', '']] },
  ])
})

test('a refusal after Ctrl+Enter leaves the form as it was sent, at the wrong field', async ({ app, program }) => {
  const api = apiOf(program.address)
  await openAt(app, program, '/groups/new')
  const name = app.getByLabel('Tên tổ dân phố')
  await name.fill('Tổ dân phố 1')
  await app.keyboard.press('Control+s')
  await expect(app).toHaveURL(/#\/groups\/[0-9a-f-]{36}$/)
  await openAt(app, program, '/groups/new')
  const refused = await holdAnswers(app, 'groups/create')
  await name.fill('Tổ dân phố 1')
  await app.getByLabel('Tổ trưởng').fill('Nguyễn Văn An')
  await app.keyboard.press('Control+Enter')
  await refused.answered
  await app.keyboard.type('Tổ')
  refused.release()
  await expect(app.getByText('Đã có Tổ dân phố 1', { exact: false })).toBeVisible()
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('Tổ dân phố 1')
  await expect(app.getByLabel('Tổ trưởng')).toHaveValue('Nguyễn Văn An')
  expect(await api.groups.list()).toHaveLength(1)
})

test('a new record asked for before the page shows the stored one follows it', async ({ app, program }) => {
  const api = apiOf(program.address)
  await openAt(app, program, '/groups/new')
  const name = app.getByLabel('Tên tổ dân phố')
  await name.fill('Tổ dân phố 1')
  await app.getByLabel('Tổ trưởng').fill('Lê Văn ')
  const saved = await holdAnswers(app, 'groups/update')
  await typeOnceLedTo(app, '#/groups/', 'A', true)
  await app.keyboard.press('Control+s')
  await saved.answered
  await app.keyboard.type('Tổ dân phố 7')
  saved.release()
  await expect(app).toHaveURL(/#\/groups\/new$/)
  await expect(name).toHaveValue('Tổ dân phố 7')
  await expect(name).toBeFocused()
  expect(await api.groups.list()).toMatchObject([{ name: 'Tổ dân phố 1', headName: 'Lê Văn A' }])
})

test('what is typed before and while the screen of a new record is being loaded goes on where the caret was', async ({
  app,
  program,
}) => {
  await openAt(app, program, '/meetings/new')
  const place = app.getByLabel('Địa điểm')
  await expect(app.getByRole('combobox', { name: 'Loại cuộc họp' })).toBeFocused()
  const year = new Date().getFullYear()
  await typeFields(app, [null, null, null, '8h', `31/12/${year}`])
  await place.click()
  await app.keyboard.type('Nhà văn hóa  3')
  await app.keyboard.press('ArrowLeft')
  await app.keyboard.press('ArrowLeft')
  const opened = await holdAnswers(app, 'meetings/get')
  await typeOnceLedTo(app, '#/meetings/', 'T')
  await app.keyboard.press('Control+s')
  await opened.answered
  await app.keyboard.type('ổ dân')
  // There is no other field yet.
  await app.keyboard.press('Tab')
  await app.keyboard.type(' phố')
  opened.release()
  await expect(place).toHaveValue('Nhà văn hóa Tổ dân phố 3')
  await expect(place).toBeFocused()
  await app.keyboard.type(' số')
  await expect(place).toHaveValue('Nhà văn hóa Tổ dân phố số 3')
  // The next new one begins with none of it.
  await openAt(app, program, '/meetings/new')
  await expect(app.getByRole('combobox', { name: 'Loại cuộc họp' })).toBeFocused()
  await expect(place).toHaveValue('')
  expect(await apiOf(program.address).meetings.list({ year })).toHaveLength(1)
})

test('a meeting keeps its invited members when something was typed while it was being saved', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  await openAt(app, program, '/members/new')
  await expect(app.getByLabel('Họ và tên')).toBeFocused()
  await typeFields(app, ['Nguyễn Thị An', null, null, null, 'Trưởng Ban'])
  await app.keyboard.press('Control+s')
  await expect(app).toHaveURL(/#\/members\/[0-9a-f-]{36}$/)
  const stored = await holdAnswers(app, 'meetings/create')
  await openAt(app, program, '/meetings/new')
  const place = app.getByLabel('Địa điểm')
  await expect(app.getByRole('combobox', { name: 'Loại cuộc họp' })).toBeFocused()
  const year = new Date().getFullYear()
  await typeFields(app, [null, null, null, '8h', `31/12/${year}`])
  await place.click()
  await app.keyboard.type('Nhà văn hóa')
  await app.keyboard.press('Control+s')
  await stored.answered
  await app.keyboard.type(' Tổ 3')
  stored.release()
  await expect(app).toHaveURL(/#\/meetings\/[0-9a-f-]{36}/)
  await expect(place).toHaveValue('Nhà văn hóa Tổ 3')
  const [meeting] = await api.meetings.list({ year })
  const id = meeting?.id ?? ''
  await expect.poll(async () => (await api.meetings.get({ id })).place).toBe('Nhà văn hóa Tổ 3')
  expect((await api.meetings.get({ id })).attendees.map(({ name }) => name)).toEqual(['Nguyễn Thị An'])
})

test('a key that repeats saves once', async ({ app, program }) => {
  const stored = await holdAnswers(app, 'members/create')
  await openAt(app, program, '/members/new')
  await expect(app.getByLabel('Họ và tên')).toBeFocused()
  await typeFields(app, ['Nguyễn Thị An', null, null, null, 'Ủy viên'])
  // In one breath, before the page is drawn anew.
  await app.evaluate(() => {
    for (let press = 0; press < 3; press++) {
      const again = { key: 's', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', again))
    }
  })
  await stored.answered
  stored.release()
  await expect(app).toHaveURL(/#\/members\/[0-9a-f-]{36}$/)
  expect(await apiOf(program.address).members.list()).toHaveLength(1)
})

/** Saves a new group, and presses a key before the answer is there. */
async function pressWhileSaving(page: Page, program: Program, key: string): Promise<void> {
  const answer = await holdAnswers(page, 'groups/create')
  await openAt(page, program, '/groups/new')
  await page.getByLabel('Tên tổ dân phố').fill('Tổ dân phố 7')
  await page.keyboard.press('Control+s')
  await answer.answered
  await page.keyboard.press(key)
  answer.release()
}

for (const { key, leads, place } of [
  { key: 'Alt+2', leads: 'to another screen', place: /#\/meetings$/ },
  { key: 'Escape', leads: 'back to the list', place: /#\/groups$/ },
]) {
  test(`a save under way is waited for when ${key} leads ${leads} at once: nothing is asked`, async ({
    app,
    program,
  }) => {
    await pressWhileSaving(app, program, key)
    await expect(app).toHaveURL(place)
    await expect(app.getByRole('dialog')).toHaveCount(0)
    await expect(app.getByLabel('Tên tổ dân phố')).toHaveCount(0)
    // Nor does the save, which ends about now, call back.
    await app.waitForTimeout(300)
    await expect(app).toHaveURL(place)
    expect(await apiOf(program.address).groups.list()).toMatchObject([{ name: 'Tổ dân phố 7' }])
  })

  test(`a save that is refused keeps who would leave by ${key} at what is wrong`, async ({ app, program }) => {
    const api = apiOf(program.address)
    await api.groups.create(sampleGroup({ name: 'Tổ dân phố 7' }))
    await pressWhileSaving(app, program, key)
    await expect(app.getByText('Đã có Tổ dân phố 7', { exact: false })).toBeVisible()
    await expect(app).toHaveURL(/#\/groups\/new$/)
    await expect(app.getByRole('dialog')).toHaveCount(0)
    await expect(app.getByLabel('Tên tổ dân phố')).toBeFocused()
    await app.keyboard.press(key)
    await expect(app.getByRole('dialog')).toContainText('Lưu phần vừa nhập?')
    await app.getByRole('button', { name: 'Ở lại' }).click()
    await app.getByLabel('Tên tổ dân phố').fill('Tổ dân phố 8')
    await app.keyboard.press('Control+s')
    await expect(app).toHaveURL(/#\/groups\/[0-9a-f-]{36}$/)
    expect((await api.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 7', 'Tổ dân phố 8'])
  })
}

test('a save that ends while the next screen is still being loaded does not call back', async ({ app, program }) => {
  const { promise: cleared, resolve: clear } = Promise.withResolvers<void>()
  await intercept(app, '**/rpc/drafts/remove', async (route) => {
    await cleared
    await route.continue()
  })
  await openAt(app, program, '/groups/new')
  const name = app.getByLabel('Tên tổ dân phố')
  await expect(name).toBeFocused()
  await app.keyboard.type('Tổ dân phố 7')
  await app.keyboard.press('Control+Enter')
  await expect(name).toHaveValue('Tổ dân phố 8')
  const { promise: loaded, resolve: load } = Promise.withResolvers<void>()
  const asked = app.waitForRequest('**/assets/*.js')
  await intercept(app, '**/assets/*.js', async (route) => {
    await loaded
    await route.continue()
  })
  await app.keyboard.press('Alt+2')
  await asked
  const answered = app.waitForResponse('**/rpc/drafts/remove')
  clear()
  await answered
  await expect(app.getByText(/^Đã lưu/)).toBeVisible()
  load()
  await expect(app.getByRole('heading', { name: 'Cuộc họp', exact: true })).toBeVisible()
  await expect(app).toHaveURL(/#\/meetings$/)
})

test('what is typed while a new record is being saved is kept for it when the screen is left at once', async ({
  app,
  program,
}) => {
  const saved = await holdAnswers(app, 'groups/create')
  await openAt(app, program, '/groups/new')
  const head = app.getByLabel('Tổ trưởng')
  await app.getByLabel('Tên tổ dân phố').fill('Tổ dân phố 7')
  await head.click()
  await app.keyboard.type('Lê Văn')
  await app.keyboard.press('Control+s')
  await saved.answered
  await app.keyboard.type(' An')
  await app.keyboard.press('Alt+2')
  saved.release()
  await expect(app).toHaveURL(/#\/meetings$/)
  const [stored] = await apiOf(program.address).groups.list()
  expect(stored?.headName).toBe('Lê Văn')
  await openAt(app, program, `/groups/${stored?.id}`)
  await expect(head).toHaveValue('Lê Văn An')
  await expect(app.getByText('Đã khôi phục phần đang nhập dở')).toBeVisible()
})
