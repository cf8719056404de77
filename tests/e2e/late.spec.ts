import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readDocument } from '../../electron/core/testing/documents/readDocument.ts'
import { sampleGroup } from '../../electron/core/testing/groupFixtures.ts'
import { type Api, apiOf, plainWard } from '../support/api.ts'
import { holdAnswers } from '../support/late.ts'
import { expect, openAt, test } from '../support/program.ts'

// What becomes of the next key while an answer is still on its way. An answer that nobody asks for is waited for in
// vain.
test.describe.configure({ timeout: 40_000 })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const dialogs = (page: Page) => page.getByRole('dialog')
const field = (page: Page, path: string) => page.locator(`[data-field="${path}"]`).locator('input, textarea').first()

/** Clicks again before the page is drawn anew. */
const clickTwice = (page: Page, name: string) =>
  button(page, name).evaluate((one) => {
    for (let click = 0; click < 2; click++) one.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  })

test.describe('over groups', () => {
  test.beforeEach(async ({ program }) => {
    const api = apiOf(program.address)
    await api.ward.setUp(plainWard)
    for (const name of ['Tổ dân phố Bàng', 'Tổ dân phố Xoan']) await api.groups.create(sampleGroup({ name }))
  })
  const groupNamed = async (api: Api, name: string) =>
    (await api.groups.list()).find((group) => group.name === name)?.id ?? ''

  test('Enter in the search opens what is typed, not what was found for less', async ({ app, program }) => {
    await openAt(app, program, '/')
    await expect(app.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()
    await app.keyboard.press('Control+k')
    await app.keyboard.type('to dan pho')
    await expect(app.getByRole('option')).toHaveCount(2)
    const found = await holdAnswers(app, 'search/find')
    await app.keyboard.type(' xoan')
    await app.keyboard.press('Enter')
    await found.answered
    await expect(dialogs(app)).toHaveCount(1)
    found.release()
    await expect(app.getByLabel('Tên tổ dân phố')).toHaveValue('Tổ dân phố Xoan')
    await expect(dialogs(app)).toHaveCount(0)
  })

  test('a removal calls back nobody who opened another record meanwhile', async ({ app, program }) => {
    const api = apiOf(program.address)
    const other = await groupNamed(api, 'Tổ dân phố Xoan')
    await openAt(app, program, `/groups/${await groupNamed(api, 'Tổ dân phố Bàng')}`)
    const removed = await holdAnswers(app, 'groups/remove')
    await button(app, 'Xóa tổ dân phố').click()
    await button(app, 'Chuyển vào thùng rác').click()
    await removed.answered
    await app.getByRole('gridcell', { name: 'Tổ dân phố Xoan', exact: true }).click()
    await expect(app.getByLabel('Tên tổ dân phố')).toHaveValue('Tổ dân phố Xoan')
    removed.release()
    await expect(app.getByRole('gridcell', { name: 'Tổ dân phố Bàng', exact: true })).toHaveCount(0)
    await expect(app).toHaveURL(new RegExp(`#/groups/${other}$`))
  })

  test('what is typed before the form of a new record is there stands in it', async ({ app, program }) => {
    await openAt(app, program, '/groups')
    await expect(app.getByRole('gridcell', { name: 'Tổ dân phố Xoan', exact: true })).toBeVisible()
    const draft = await holdAnswers(app, 'drafts/list')
    await app.keyboard.press('Control+Enter')
    await draft.answered
    await app.keyboard.type('Tổ 12')
    draft.release()
    const name = app.getByLabel('Tên tổ dân phố')
    await expect(name).toHaveValue('Tổ 12')
    await expect(name).toBeFocused()
    await app.keyboard.type(' mới')
    await expect(name).toHaveValue('Tổ 12 mới')
  })

  test('a form that opens late takes the focus from nobody who types elsewhere by then', async ({ app, program }) => {
    await openAt(app, program, '/groups')
    const row = (name: string) => app.getByRole('gridcell', { name, exact: true })
    let draft = await holdAnswers(app, 'drafts/list')
    await row('Tổ dân phố Bàng').click()
    await draft.answered
    const filter = app.getByLabel('Tìm trong danh sách')
    await filter.click()
    await app.keyboard.type('xo')
    draft.release()
    await expect(app.getByLabel('Tên tổ dân phố')).toHaveValue('Tổ dân phố Bàng')
    await app.keyboard.type('an')
    await expect(filter).toHaveValue('xoan')

    draft = await holdAnswers(app, 'drafts/list')
    await row('Tổ dân phố Xoan').click()
    await draft.answered
    await app.keyboard.press('Control+k')
    await app.keyboard.type('Bà')
    draft.release()
    await expect(app.getByLabel('Tên tổ dân phố')).toHaveValue('Tổ dân phố Xoan')
    await app.keyboard.type('ng')
    await expect(app.getByRole('combobox', { name: 'Tìm trong sổ' })).toHaveValue('Bàng')
  })

  test('a new record that is stored stays under the hands of who types on', async ({ app, program }) => {
    const api = apiOf(program.address)
    await openAt(app, program, '/groups/new')
    await app.getByLabel('Tên tổ dân phố').fill('Tổ dân phố Mai')
    const head = app.getByLabel('Tổ trưởng')
    await head.click()
    const stored = await holdAnswers(app, 'groups/create')
    await app.keyboard.press('Control+s')
    await stored.answered
    await app.keyboard.type('Lê')
    await expect(app.getByText('Đang lưu')).toBeVisible()
    stored.release()
    await expect(app).toHaveURL(/#\/groups\/[0-9a-f-]{36}$/)
    await app.keyboard.type(' Văn')
    await expect(head).toHaveValue('Lê Văn')
    await expect(app.getByText('Chưa lưu')).toBeVisible()
    await expect(dialogs(app)).toHaveCount(0)
    await app.keyboard.press('Control+s')
    await expect(app.getByText(/^Đã lưu/)).toBeVisible()
    const group = (await api.groups.list()).filter(({ name }) => name === 'Tổ dân phố Mai')
    expect(group).toMatchObject([{ headName: 'Lê Văn' }])
    // The next new one is another form.
    await app.keyboard.press('Control+Enter')
    await expect(head).toHaveValue('')
  })

  test('Ctrl+Enter while Ctrl+S is still saving leads to the next record', async ({ app, program }) => {
    await openAt(app, program, '/groups/new')
    const name = app.getByLabel('Tên tổ dân phố')
    await name.fill('Tổ dân phố Mai')
    const held = await holdAnswers(app, 'groups/create')
    await app.keyboard.press('Control+s')
    await held.answered
    await app.keyboard.press('Control+Enter')
    await app.keyboard.type('Tổ dân phố Lan')
    held.release()
    await expect(name).toHaveValue('Tổ dân phố Lan')
    await expect(app).toHaveURL(/#\/groups\/new$/)
    await app.keyboard.press('Control+s')
    await expect(app).toHaveURL(/#\/groups\/[0-9a-f-]{36}$/)
    const names = (await apiOf(program.address).groups.list()).map((group) => group.name)
    expect(names.toSorted().join()).toBe('Tổ dân phố Bàng,Tổ dân phố Lan,Tổ dân phố Mai,Tổ dân phố Xoan')
  })

  test('what is given up while a new record is being saved does not come back', async ({ app, program }) => {
    const api = apiOf(program.address)
    await openAt(app, program, '/groups/new')
    await app.getByLabel('Tên tổ dân phố').fill('Tổ dân phố Mai')
    const head = app.getByLabel('Tổ trưởng')
    await head.click()
    const stored = await holdAnswers(app, 'groups/create')
    await app.keyboard.press('Control+s')
    await stored.answered
    await app.keyboard.type('Lê')
    await app.keyboard.press('Escape')
    stored.release()
    await button(app, 'Bỏ và rời đi').click()
    await expect(app).toHaveURL(/#\/groups$/)
    await openAt(app, program, `/groups/${await groupNamed(api, 'Tổ dân phố Mai')}`)
    await expect(app.getByLabel('Tên tổ dân phố')).toHaveValue('Tổ dân phố Mai')
    await expect(head).toHaveValue('')
    await expect(app.getByText('Đã khôi phục')).toHaveCount(0)
  })
})

test.describe('in the invented ward', () => {
  test.use({ book: 'sample' })

  const meetingThat = async (api: Api, state: 'preparing' | 'recording' | 'closed') =>
    (await api.meetings.list({ year: null })).find((meeting) => meeting.state === state)?.id ?? ''
  const waitingPaper = async (api: Api) => (await api.papers.list({ meetingId: null, roundId: null }))[0]?.id ?? ''

  test('a meeting is started once, after the save that is on its way', async ({ app, program }) => {
    const api = apiOf(program.address)
    const id = await meetingThat(api, 'preparing')
    await openAt(app, program, `/meetings/${id}?tab=plan`)
    const saved = await holdAnswers(app, 'meetings/update')
    await field(app, 'place').fill('Nhà văn hóa')
    await app.keyboard.press('Control+s')
    await saved.answered
    await clickTwice(app, 'Bắt đầu họp')
    saved.release()
    await expect(app).toHaveURL(/tab=record$/)
    await expect(app.getByRole('alert')).toHaveCount(0)
    expect(await api.meetings.get({ id })).toMatchObject({ state: 'recording', place: 'Nhà văn hóa' })
  })

  test('what is typed while a save waits for the one before it is saved by leaving', async ({ app, program }) => {
    const api = apiOf(program.address)
    const id = await meetingThat(api, 'preparing')
    await openAt(app, program, `/meetings/${id}?tab=plan`)
    const place = field(app, 'place')
    const saved = await holdAnswers(app, 'meetings/update')
    await place.fill('Nhà')
    // By itself, after a rest.
    await saved.answered
    await place.press('End')
    await app.keyboard.type(' văn')
    await app.keyboard.press('Control+s')
    await app.keyboard.type(' hóa')
    await app.keyboard.press('Alt+1')
    saved.release()
    await expect(app).toHaveURL(/#\/$/)
    await expect(dialogs(app)).toHaveCount(0)
    expect((await api.meetings.get({ id })).place).toBe('Nhà văn hóa')
  })

  test('a question is not asked where the user has gone meanwhile', async ({ app, program }) => {
    const api = apiOf(program.address)
    const id = await meetingThat(api, 'preparing')
    await api.meetings.start({ id, revision: (await api.meetings.get({ id })).revision })
    await openAt(app, program, `/meetings/${id}?tab=plan`)
    const saved = await holdAnswers(app, 'meetings/update')
    await field(app, 'place').fill('Nhà văn hóa')
    await app.getByRole('tab', { name: 'Kết luận' }).click()
    await button(app, 'Chốt biên bản').click()
    await saved.answered
    await app.keyboard.press('Alt+1')
    saved.release()
    await expect(app.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()
    await expect(dialogs(app)).toHaveCount(0)
  })

  test('a paper is saved to Word as it was typed a moment ago, and numbered after its save', async ({
    app,
    program,
  }) => {
    const id = await waitingPaper(apiOf(program.address))
    await openAt(app, program, `/papers/${id}`)
    await expect(button(app, 'Lưu tệp Word')).toBeEnabled()
    await field(app, 'subject').fill('Về việc gõ nhanh')
    const saving = app.waitForEvent('download')
    await button(app, 'Lưu tệp Word').click()
    const document = readDocument(new Uint8Array(await readFile(await (await saving).path())))
    expect(document.text).toContain('gõ nhanh')

    // Before the typing: such a form saves by itself after a rest.
    const saved = await holdAnswers(app, 'papers/update')
    await field(app, 'subject').fill('Về việc gõ nhanh hơn')
    await app.keyboard.press('Control+s')
    await saved.answered
    await button(app, 'Lấy lại nội dung từ sổ').click()
    await button(app, 'Lấy lại nội dung').click()
    saved.release()
    await expect(field(app, 'subject')).not.toHaveValue(/gõ nhanh/)
    await expect(app.getByRole('alert')).toHaveCount(0)
  })

  test('a paper with something typed that is removed is left without a question', async ({ app, program }) => {
    const id = await waitingPaper(apiOf(program.address))
    await openAt(app, program, `/papers/${id}`)
    await field(app, 'subject').fill('Về việc gõ nhanh')
    const removed = await holdAnswers(app, 'papers/remove')
    await app.getByRole('button', { name: /^Bỏ .* này$/ }).click()
    await button(app, 'Chuyển vào thùng rác').click()
    await removed.answered
    removed.release()
    await expect(app).not.toHaveURL(/papers/)
    await expect(dialogs(app)).toHaveCount(0)
  })

  test('what is pressed beside a form that is still opening is done once it is there', async ({ app, program }) => {
    const api = apiOf(program.address)
    const { id } = await api.reports.create({ kind: 'year', year: 2023, part: 1 })
    const meetings = await Promise.all((await api.meetings.list({ year: 2023 })).map((one) => api.meetings.get(one)))
    const done = meetings.flatMap(({ tasks }) => tasks).find(({ doneOn }) => doneOn?.startsWith('2023'))
    await api.meetings.completeTask({ taskId: done?.id ?? '', seen: done?.doneOn ?? null, doneOn: null })
    const draft = await holdAnswers(app, 'drafts/list')
    await openAt(app, program, `/reports/${id}`)
    await draft.answered
    await button(app, 'Lấy số liệu mới').click()
    draft.release()
    await expect(app.getByRole('dialog', { name: 'Lấy số liệu mới' })).toBeVisible()
  })
})
