import { beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { sampleGroup } from '../../../electron/core/testing/groupFixtures.ts'
import { holdAnswers, typeOnceLedTo } from '../../testing/late.ts'
import { address, api, clickAt, openAt, openWard, press, type, typeFields } from '../../testing/screen.tsx'

// What becomes of a save, of what is typed and of what is asked while it is on its way is told by the tests of
// `saving.ts`. Here is what the page itself has to do for it: the focus, the caret, the address, what is not drawn yet.

beforeEach(openWard)

it('what is typed right after Ctrl+Enter stands in the next record, not in the one being saved', async () => {
  const first = holdAnswers('members/create')
  await openAt('/members/new')
  const name = page.getByLabelText('Họ và tên')
  await expect.element(name).toHaveFocus()
  await typeFields(['Nguyễn Thị An', null, null, null, 'Ủy viên'])
  await type('Tổ trưởng')
  await press('Control+Enter')
  await first.answered
  // Neither Tab nor a click beside every field has somewhere to go yet.
  await type('Trần ')
  await press('Tab')
  await clickAt(700, 20)
  await type('Văn ')
  first.release()
  await expect.element(name).toHaveValue('Trần Văn ')
  await expect.element(name).toHaveFocus()
  await expect.element(page.getByLabelText('Gõ trước cho bản ghi tiếp theo')).not.toBeInTheDocument()
  await typeFields(['Đức', null, null, null, 'Trưởng Ban'])
  const second = holdAnswers('members/create')
  await press('Control+Enter')
  await second.answered
  await type('Lê')
  second.release()
  await expect.element(name).toHaveValue('Lê')

  const stored = (await api.members.list()).map((member) => ({
    name: member.name,
    posts: member.terms.map(({ committeePost, outsidePost }) => [committeePost, outsidePost]),
  }))
  expect(stored).toEqual([
    { name: 'Nguyễn Thị An', posts: [['Ủy viên', 'Tổ trưởng']] },
    { name: 'Trần Văn Đức', posts: [['Trưởng Ban', '']] },
  ])
})

it('a refusal after Ctrl+Enter leaves the form as it was sent, at the wrong field', async () => {
  await openAt('/groups/new')
  const name = page.getByLabelText('Tên tổ dân phố')
  await name.fill('Tổ dân phố 1')
  await press('Control+s')
  await expect.poll(address).toMatch(/^\/groups\/[0-9a-f-]{36}$/)
  await openAt('/groups/new')
  const refused = holdAnswers('groups/create')
  await name.fill('Tổ dân phố 1')
  await page.getByLabelText('Tổ trưởng').fill('Nguyễn Văn An')
  await press('Control+Enter')
  await refused.answered
  await type('Tổ')
  refused.release()
  await expect.element(page.getByText('Đã có Tổ dân phố 1', { exact: false })).toBeVisible()
  await expect.element(name).toHaveFocus()
  await expect.element(name).toHaveValue('Tổ dân phố 1')
  await expect.element(page.getByLabelText('Tổ trưởng')).toHaveValue('Nguyễn Văn An')
  expect(await api.groups.list()).toHaveLength(1)
})

it('a new record asked for before the page shows the stored one follows it', async () => {
  await openAt('/groups/new')
  const name = page.getByLabelText('Tên tổ dân phố')
  await name.fill('Tổ dân phố 1')
  await page.getByLabelText('Tổ trưởng').fill('Lê Văn ')
  const saved = holdAnswers('groups/update')
  typeOnceLedTo('#/groups/', 'A', true)
  await press('Control+s')
  await saved.answered
  await type('Tổ dân phố 7')
  saved.release()
  await expect.poll(address).toMatch(/^\/groups\/new$/)
  await expect.element(name).toHaveValue('Tổ dân phố 7')
  await expect.element(name).toHaveFocus()
  expect(await api.groups.list()).toMatchObject([{ name: 'Tổ dân phố 1', headName: 'Lê Văn A' }])
})

it('what is typed before and while the screen of a new record is being loaded goes on where the caret was', async () => {
  await openAt('/meetings/new')
  const place = page.getByLabelText('Địa điểm')
  await expect.element(page.getByRole('combobox', { name: 'Loại cuộc họp' })).toHaveFocus()
  const year = new Date().getFullYear()
  await typeFields([null, null, null, '8h', `31/12/${year}`])
  await place.click()
  await type('Nhà văn hóa  3')
  await press('ArrowLeft')
  await press('ArrowLeft')
  const opened = holdAnswers('meetings/get')
  typeOnceLedTo('#/meetings/', 'T')
  await press('Control+s')
  await opened.answered
  await type('ổ dân')
  // There is no other field yet.
  await press('Tab')
  await type(' phố')
  opened.release()
  await expect.element(place).toHaveValue('Nhà văn hóa Tổ dân phố 3')
  await expect.element(place).toHaveFocus()
  await type(' số')
  await expect.element(place).toHaveValue('Nhà văn hóa Tổ dân phố số 3')
  // The next new one begins with none of it.
  await openAt('/meetings/new')
  await expect.element(page.getByRole('combobox', { name: 'Loại cuộc họp' })).toHaveFocus()
  await expect.element(place).toHaveValue('')
  expect(await api.meetings.list({ year })).toHaveLength(1)
})

it('a meeting keeps its invited members when something was typed while it was being saved', async () => {
  await openAt('/members/new')
  await expect.element(page.getByLabelText('Họ và tên')).toHaveFocus()
  await typeFields(['Nguyễn Thị An', null, null, null, 'Trưởng Ban'])
  await press('Control+s')
  await expect.poll(address).toMatch(/^\/members\/[0-9a-f-]{36}$/)
  const stored = holdAnswers('meetings/create')
  await openAt('/meetings/new')
  const place = page.getByLabelText('Địa điểm')
  await expect.element(page.getByRole('combobox', { name: 'Loại cuộc họp' })).toHaveFocus()
  const year = new Date().getFullYear()
  await typeFields([null, null, null, '8h', `31/12/${year}`])
  await place.click()
  await type('Nhà văn hóa')
  await press('Control+s')
  await stored.answered
  await type(' Tổ 3')
  stored.release()
  await expect.poll(address).toMatch(/^\/meetings\/[0-9a-f-]{36}/)
  await expect.element(place).toHaveValue('Nhà văn hóa Tổ 3')
  const [meeting] = await api.meetings.list({ year })
  const id = meeting?.id ?? ''
  await expect.poll(async () => (await api.meetings.get({ id })).place).toBe('Nhà văn hóa Tổ 3')
  expect((await api.meetings.get({ id })).attendees.map(({ name }) => name)).toEqual(['Nguyễn Thị An'])
})

it('a key that repeats saves once', async () => {
  const stored = holdAnswers('members/create')
  await openAt('/members/new')
  await expect.element(page.getByLabelText('Họ và tên')).toHaveFocus()
  await typeFields(['Nguyễn Thị An', null, null, null, 'Ủy viên'])
  // In one breath, before the page is drawn anew.
  for (let presses = 0; presses < 3; presses++) {
    const again = { key: 's', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', again))
  }
  await stored.answered
  stored.release()
  await expect.poll(address).toMatch(/^\/members\/[0-9a-f-]{36}$/)
  expect(await api.members.list()).toHaveLength(1)
})

/** Saves a new group, and presses a key before the answer is there. */
async function pressWhileSaving(key: string): Promise<void> {
  const answer = holdAnswers('groups/create')
  await openAt('/groups/new')
  await page.getByLabelText('Tên tổ dân phố').fill('Tổ dân phố 7')
  await press('Control+s')
  await answer.answered
  await press(key)
  answer.release()
}

for (const { key, leads, there } of [
  { key: 'Alt+2', leads: 'to another screen', there: /^\/meetings$/ },
  { key: 'Escape', leads: 'back to the list', there: /^\/groups$/ },
]) {
  it(`a save under way is waited for when ${key} leads ${leads} at once: nothing is asked`, async () => {
    await pressWhileSaving(key)
    await expect.poll(address).toMatch(there)
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(page.getByLabelText('Tên tổ dân phố')).not.toBeInTheDocument()
    expect(await api.groups.list()).toMatchObject([{ name: 'Tổ dân phố 7' }])
    // Nor does the save, which has ended by now, call back.
    await expect.poll(address).toMatch(there)
  })

  it(`a save that is refused keeps who would leave by ${key} at what is wrong`, async () => {
    await api.groups.create(sampleGroup({ name: 'Tổ dân phố 7' }))
    await pressWhileSaving(key)
    await expect.element(page.getByText('Đã có Tổ dân phố 7', { exact: false })).toBeVisible()
    await expect.poll(address).toMatch(/^\/groups\/new$/)
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveFocus()
    await press(key)
    await expect.element(page.getByRole('dialog', { name: 'Lưu phần vừa nhập?' })).toBeVisible()
    await page.getByRole('button', { name: 'Ở lại' }).click()
    await page.getByLabelText('Tên tổ dân phố').fill('Tổ dân phố 8')
    await press('Control+s')
    await expect.poll(address).toMatch(/^\/groups\/[0-9a-f-]{36}$/)
    expect((await api.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 7', 'Tổ dân phố 8'])
  })
}

it('what is typed while a new record is being saved is kept for it when the screen is left at once', async () => {
  const saved = holdAnswers('groups/create')
  await openAt('/groups/new')
  const head = page.getByLabelText('Tổ trưởng')
  await page.getByLabelText('Tên tổ dân phố').fill('Tổ dân phố 7')
  await head.click()
  await type('Lê Văn')
  await press('Control+s')
  await saved.answered
  await type(' An')
  await press('Alt+2')
  saved.release()
  await expect.poll(address).toMatch(/^\/meetings$/)
  const [stored] = await api.groups.list()
  expect(stored?.headName).toBe('Lê Văn')
  await openAt(`/groups/${stored?.id}`)
  await expect.element(head).toHaveValue('Lê Văn An')
  await expect.element(page.getByText('Đã khôi phục phần đang nhập dở')).toBeVisible()
})
