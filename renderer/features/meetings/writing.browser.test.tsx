import { beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { attendee, plannedMeeting } from '../../../electron/core/testing/meetingFixtures.ts'
import {
  api,
  button,
  cutPower,
  expectDraft,
  field,
  openAt,
  openWard,
  press,
  said,
  type,
  typeFields,
} from '../../testing/screen.tsx'

beforeEach(openWard)

const people = ['Nguyễn Văn Mẫu', 'Trần Quốc Bảo', 'Lê Thị Hồng Hạnh', 'Phạm Minh Đức']

/** A meeting as it is called: two items, four members invited. */
async function addMeeting(): Promise<string> {
  const attendees = people.map((name) => attendee({ name, status: 'unmarked' }))
  const item = { presenter: '', minutes: null, summary: '' }
  const agenda = ['Kết quả phong trào', 'Chuẩn bị Ngày hội'].map((title) => ({
    id: crypto.randomUUID(),
    title,
    ...item,
  }))
  const times = { plannedStart: '2026-11-22T08:00', plannedEnd: null } as const
  return (await api.meetings.create(plannedMeeting({ ...times, attendees, agenda }))).id
}

const tab = (name: string) => page.getByRole('tab', { name })
const isSaved = () => expect.element(page.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible()

it('wrong input is told at its field, in the tab that holds it, and nothing typed is lost', async () => {
  const id = await addMeeting()
  await openAt(`/meetings/${id}?tab=plan`)

  await field('plannedEnd').fill('7h')
  await press('Control+s')
  await expect.poll(() => said('plannedEnd')).toContain('Giờ kết thúc dự kiến trước giờ bắt đầu.')
  await expect.element(field('plannedEnd')).toHaveValue('07:00')
  await field('plannedEnd').fill('11h')
  await page.getByLabelText('Lưu ý đối với đại biểu').fill('Mang theo sổ tay.')

  for (const [place, post] of ['Tổ trưởng tổ dân phố 3', 'tổ trưởng tổ dân phố 3'].entries()) {
    await button('Thêm khách mời').click()
    await expect.element(field(`attendees.${4 + place}.name`)).toHaveFocus()
    await typeFields(['Bùi Văn Tâm', post])
  }
  await press('Control+s')
  await expect.poll(() => said('attendees.5.name')).toContain('Bùi Văn Tâm đã có trong danh sách.')
  await button('Bỏ khách').last().click()

  await tab('Kết luận và nhiệm vụ').click()
  await button('Thêm nhiệm vụ').click()
  await expect.element(field('tasks.0.content')).toHaveFocus()
  await type('Lập kế hoạch')
  await press('Tab')
  await typeFields(['Phạm Minh Đức', null])
  await type('1/8/26')
  // Saved from another tab, the error opens the one that holds it.
  await tab('Chuẩn bị').click()
  await press('Control+s')
  await expect.element(tab('Kết luận và nhiệm vụ')).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => said('tasks.0.deadline')).toContain('Thời hạn trước ngày họp.')
  await expect.element(field('tasks.0.deadline')).toHaveFocus()
  await type('31/12/26')
  await press('Control+s')
  await isSaved()

  await button('Bắt đầu họp').click()
  await expect.element(field('actualEnd')).toBeVisible()
  await field('actualEnd').fill('7h30')
  await press('Control+s')
  await expect.poll(() => said('actualEnd')).toContain('Giờ kết thúc trước giờ bắt đầu.')
  await field('actualEnd').fill('9h30')
  await press('Control+s')
  await isSaved()
  expect(await api.meetings.get({ id })).toMatchObject({
    plannedEnd: '2026-11-22T11:00',
    invitationNote: 'Mang theo sổ tay.',
    actualEnd: '2026-11-22T09:30',
    tasks: [{ deadline: '2026-12-31' }],
  })
})

it('a program that dies while minutes are typed loses nothing that was kept as a draft', async () => {
  const id = await addMeeting()
  const { revision } = await api.meetings.get({ id })
  await api.meetings.start({ id, revision })
  await openAt(`/meetings/${id}?tab=record`)

  await expect.element(button('Thêm ý kiến')).toBeVisible()
  await press('Control+Enter')
  await expect.element(field('contributions.0.speakerName')).toHaveFocus()
  // A speaker without words cannot be saved yet: only the draft holds it.
  await typeFields(['Bùi Văn Tâm', 'Tổ dân phố 3'])
  await press('Control+Enter')
  await expect.element(field('contributions.1.speakerName')).toHaveFocus()
  // A name that is typed to its end brings the post as one that is picked does.
  await type('Lê Thị Hồng Hạnh')
  await press('Tab')
  await expect.element(field('contributions.1.speakerPost')).toHaveValue('Ủy viên')
  await typeFields([null])
  // Typed without a pause, as in a meeting: drafts must not wait for one.
  await type('Hội Phụ nữ nhận vận động hội viên tham gia tổ tự quản. '.repeat(2))
  await expectDraft(`meeting:${id}`, 'tổ tự quản. Hội Phụ nữ nhận vận động hội viên tham gia tổ tự quản. ')
  await cutPower()

  await openAt(`/meetings/${id}?tab=record`)
  await expect.element(page.getByText('Đã khôi phục phần đang nhập dở')).toBeVisible()
  await expect.element(field('contributions.0.speakerName')).toHaveValue('Bùi Văn Tâm')
  await expect.element(field('contributions.0.speakerPost')).toHaveValue('Tổ dân phố 3')
  await expect
    .element(field('contributions.1.content'))
    .toHaveValue('Hội Phụ nữ nhận vận động hội viên tham gia tổ tự quản. '.repeat(2))
})

it('what another window saved meanwhile is never overwritten without being asked', async () => {
  const id = await addMeeting()
  await openAt(`/meetings/${id}?tab=plan`)
  await expect.element(field('place')).toHaveValue('Hội trường UBND phường')

  const { revision, id: _id, state: _state, sample: _sample, ...meeting } = await api.meetings.get({ id })
  await api.meetings.update({ id, revision, meeting: { ...meeting, place: 'Nhà văn hóa phường' } })
  await field('title').fill('Họp đột xuất')
  await press('Control+s')
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect((await api.meetings.get({ id })).title).toBe('Họp Ban Chỉ đạo quý IV năm 2026')

  await button('Bỏ phần vừa nhập, mở bản mới').click()
  await expect.element(field('place')).toHaveValue('Nhà văn hóa phường')
  await expect.element(field('title')).toHaveValue('Họp Ban Chỉ đạo quý IV năm 2026')

  const second = await api.meetings.get({ id })
  await api.meetings.update({ id, revision: second.revision, meeting: { ...meeting, place: 'Sân vận động' } })
  await field('title').fill('Họp đột xuất')
  await press('Control+s')
  await button('Giữ phần vừa nhập, ghi đè').click()
  await isSaved()
  expect(await api.meetings.get({ id })).toMatchObject({ title: 'Họp đột xuất', place: 'Nhà văn hóa phường' })
})
