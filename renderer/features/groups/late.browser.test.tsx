import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { sampleGroup } from '../../../electron/core/testing/groupFixtures.ts'
import { holdAnswers } from '../../testing/late.ts'
import { address, api, button, field, openAt, openBook, openWard, press, type } from '../../testing/screen.tsx'

// What becomes of the next key while an answer is still on its way.

const dialogs = page.getByRole('dialog')

/** Clicks again before the page is drawn anew. */
async function clickTwice(name: string): Promise<void> {
  await expect.element(button(name)).toBeVisible()
  const one = button(name).element()
  for (let click = 0; click < 2; click++) one.dispatchEvent(new MouseEvent('click', { bubbles: true }))
}

describe('over groups', () => {
  beforeEach(async () => {
    await openWard()
    for (const name of ['Tổ dân phố Bàng', 'Tổ dân phố Xoan']) await api.groups.create(sampleGroup({ name }))
  })
  const groupNamed = async (name: string) => (await api.groups.list()).find((group) => group.name === name)?.id ?? ''

  it('Enter in the search opens what is typed, not what was found for less', async () => {
    await openAt('/')
    await expect.element(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()
    await press('Control+k')
    await type('to dan pho')
    await expect.poll(() => page.getByRole('option').elements().length).toBe(2)
    const found = holdAnswers('search/find')
    await type(' xoan')
    await press('Enter')
    await found.answered
    await expect.element(dialogs).toBeVisible()
    found.release()
    await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveValue('Tổ dân phố Xoan')
    await expect.element(dialogs).not.toBeInTheDocument()
  })

  it('a removal calls back nobody who opened another record meanwhile', async () => {
    const other = await groupNamed('Tổ dân phố Xoan')
    await openAt(`/groups/${await groupNamed('Tổ dân phố Bàng')}`)
    const removed = holdAnswers('groups/remove')
    await button('Xóa tổ dân phố').click()
    await button('Chuyển vào thùng rác').click()
    await removed.answered
    await page.getByRole('gridcell', { name: 'Tổ dân phố Xoan', exact: true }).click()
    await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveValue('Tổ dân phố Xoan')
    removed.release()
    await expect.element(page.getByRole('gridcell', { name: 'Tổ dân phố Bàng', exact: true })).not.toBeInTheDocument()
    await expect.poll(address).toBe(`/groups/${other}`)
  })

  it('what is typed before the form of a new record is there stands in it', async () => {
    await openAt('/groups')
    await expect.element(page.getByRole('gridcell', { name: 'Tổ dân phố Xoan', exact: true })).toBeVisible()
    const draft = holdAnswers('drafts/list')
    await press('Control+Enter')
    await draft.answered
    await type('Tổ 12')
    draft.release()
    const name = page.getByLabelText('Tên tổ dân phố')
    await expect.element(name).toHaveValue('Tổ 12')
    await expect.element(name).toHaveFocus()
    await type(' mới')
    await expect.element(name).toHaveValue('Tổ 12 mới')
  })

  it('a form that opens late takes the focus from nobody who types elsewhere by then', async () => {
    await openAt('/groups')
    const row = (name: string) => page.getByRole('gridcell', { name, exact: true })
    let draft = holdAnswers('drafts/list')
    await row('Tổ dân phố Bàng').click()
    await draft.answered
    const filter = page.getByLabelText('Tìm trong danh sách')
    await filter.click()
    await type('xo')
    draft.release()
    await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveValue('Tổ dân phố Bàng')
    await type('an')
    await expect.element(filter).toHaveValue('xoan')

    draft = holdAnswers('drafts/list')
    await row('Tổ dân phố Xoan').click()
    await draft.answered
    await press('Control+k')
    await type('Bà')
    draft.release()
    await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveValue('Tổ dân phố Xoan')
    await type('ng')
    await expect.element(page.getByRole('combobox', { name: 'Tìm trong sổ' })).toHaveValue('Bàng')
  })

  it('a new record that is stored stays under the hands of who types on', async () => {
    await openAt('/groups/new')
    await page.getByLabelText('Tên tổ dân phố').fill('Tổ dân phố Mai')
    const head = page.getByLabelText('Tổ trưởng')
    await head.click()
    const stored = holdAnswers('groups/create')
    await press('Control+s')
    await stored.answered
    await type('Lê')
    await expect.element(page.getByText('Đang lưu')).toBeVisible()
    stored.release()
    await expect.poll(address).toMatch(/^\/groups\/[0-9a-f-]{36}$/)
    await type(' Văn')
    await expect.element(head).toHaveValue('Lê Văn')
    await expect.element(page.getByText('Chưa lưu')).toBeVisible()
    await expect.element(dialogs).not.toBeInTheDocument()
    await press('Control+s')
    await expect.element(page.getByText(/^Đã lưu/)).toBeVisible()
    const group = (await api.groups.list()).filter(({ name }) => name === 'Tổ dân phố Mai')
    expect(group).toMatchObject([{ headName: 'Lê Văn' }])
    // The next new one is another form.
    await press('Control+Enter')
    await expect.element(head).toHaveValue('')
  })

  it('Ctrl+Enter while Ctrl+S is still saving leads to the next record', async () => {
    await openAt('/groups/new')
    const name = page.getByLabelText('Tên tổ dân phố')
    await name.fill('Tổ dân phố Mai')
    const held = holdAnswers('groups/create')
    await press('Control+s')
    await held.answered
    await press('Control+Enter')
    await type('Tổ dân phố Lan')
    held.release()
    await expect.element(name).toHaveValue('Tổ dân phố Lan')
    await expect.poll(address).toMatch(/^\/groups\/new$/)
    await press('Control+s')
    await expect.poll(address).toMatch(/^\/groups\/[0-9a-f-]{36}$/)
    const names = (await api.groups.list()).map((group) => group.name)
    expect(names.toSorted().join()).toBe('Tổ dân phố Bàng,Tổ dân phố Lan,Tổ dân phố Mai,Tổ dân phố Xoan')
  })

  it('what is given up while a new record is being saved does not come back', async () => {
    await openAt('/groups/new')
    await page.getByLabelText('Tên tổ dân phố').fill('Tổ dân phố Mai')
    const head = page.getByLabelText('Tổ trưởng')
    await head.click()
    const stored = holdAnswers('groups/create')
    await press('Control+s')
    await stored.answered
    await type('Lê')
    await press('Escape')
    stored.release()
    await button('Bỏ và rời đi').click()
    await expect.poll(address).toMatch(/^\/groups$/)
    await openAt(`/groups/${await groupNamed('Tổ dân phố Mai')}`)
    await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveValue('Tổ dân phố Mai')
    await expect.element(head).toHaveValue('')
    await expect.element(page.getByText('Đã khôi phục')).not.toBeInTheDocument()
  })
})

describe('in the invented ward', () => {
  beforeEach(() => openBook('sample'))

  const meetingThat = async (state: 'preparing' | 'recording' | 'closed') =>
    (await api.meetings.list({ year: null })).find((meeting) => meeting.state === state)?.id ?? ''
  const waitingPaper = async () => (await api.papers.list({ meetingId: null, roundId: null }))[0]?.id ?? ''

  it('a meeting is started once, after the save that is on its way', async () => {
    const id = await meetingThat('preparing')
    await openAt(`/meetings/${id}?tab=plan`)
    const saved = holdAnswers('meetings/update')
    await field('place').fill('Nhà văn hóa')
    await press('Control+s')
    await saved.answered
    await clickTwice('Bắt đầu họp')
    saved.release()
    await expect.poll(address).toMatch(/tab=record$/)
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
    expect(await api.meetings.get({ id })).toMatchObject({ state: 'recording', place: 'Nhà văn hóa' })
  })

  it('what is typed while a save waits for the one before it is saved by leaving', async () => {
    const id = await meetingThat('preparing')
    await openAt(`/meetings/${id}?tab=plan`)
    const place = field('place')
    const saved = holdAnswers('meetings/update')
    await place.fill('Nhà')
    // By itself, after a rest.
    await saved.answered
    await place.click()
    await press('End')
    await type(' văn')
    await press('Control+s')
    await type(' hóa')
    await press('Alt+1')
    saved.release()
    await expect.poll(address).toMatch(/^\/$/)
    await expect.element(dialogs).not.toBeInTheDocument()
    expect((await api.meetings.get({ id })).place).toBe('Nhà văn hóa')
  })

  it('a question is not asked where the user has gone meanwhile', async () => {
    const id = await meetingThat('preparing')
    await api.meetings.start({ id, revision: (await api.meetings.get({ id })).revision })
    await openAt(`/meetings/${id}?tab=plan`)
    const saved = holdAnswers('meetings/update')
    await field('place').fill('Nhà văn hóa')
    await page.getByRole('tab', { name: 'Kết luận' }).click()
    await button('Chốt biên bản').click()
    await saved.answered
    await press('Alt+1')
    saved.release()
    await expect.element(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()
    await expect.element(dialogs).not.toBeInTheDocument()
  })

  it('a paper is numbered after its save', async () => {
    const id = await waitingPaper()
    await openAt(`/papers/${id}`)
    await expect.element(button('Lưu tệp Word')).toBeEnabled()
    // Before the typing: such a form saves by itself after a rest.
    const saved = holdAnswers('papers/update')
    await field('subject').fill('Về việc gõ nhanh hơn')
    await press('Control+s')
    await saved.answered
    await button('Lấy lại nội dung từ sổ').click()
    await button('Lấy lại nội dung').click()
    saved.release()
    await expect.element(field('subject')).not.toHaveValue('Về việc gõ nhanh hơn')
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })

  it('a paper with something typed that is removed is left without a question', async () => {
    const id = await waitingPaper()
    await openAt(`/papers/${id}`)
    await field('subject').fill('Về việc gõ nhanh')
    const removed = holdAnswers('papers/remove')
    await page.getByRole('button', { name: /^Bỏ .* này$/ }).click()
    await button('Chuyển vào thùng rác').click()
    await removed.answered
    removed.release()
    await expect.poll(address).not.toMatch(/papers/)
    await expect.element(dialogs).not.toBeInTheDocument()
  })

  it('what is pressed beside a form that is still opening is done once it is there', async () => {
    const { id } = await api.reports.create({ kind: 'year', year: 2023, part: 1 })
    const meetings = await Promise.all((await api.meetings.list({ year: 2023 })).map((one) => api.meetings.get(one)))
    const done = meetings.flatMap(({ tasks }) => tasks).find(({ doneOn }) => doneOn?.startsWith('2023'))
    await api.meetings.completeTask({ taskId: done?.id ?? '', seen: done?.doneOn ?? null, doneOn: null })
    const draft = holdAnswers('drafts/list')
    await openAt(`/reports/${id}`)
    await draft.answered
    await button('Lấy số liệu mới').click()
    draft.release()
    await expect.element(page.getByRole('dialog', { name: 'Lấy số liệu mới' })).toBeVisible()
  })
})
