import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import type { Meeting, MeetingRecord } from '../../shared/model/meetings.ts'
import { addDays, formatDate, toIsoDateTime, yearOf } from '../../shared/text/dates.ts'
import { type Api, apiOf, plainWard } from '../support/api.ts'
import { typeFields } from '../support/keyboard.ts'
import { expect, openAt, test } from '../support/program.ts'

const people = [
  { name: 'Nguyễn Văn Mẫu', honorific: 'ông', post: 'Trưởng Ban', unit: 'UBND phường' },
  { name: 'Trần Quốc Bảo', honorific: 'ông', post: 'Phó Trưởng Ban Thường trực', unit: 'Công an phường' },
  { name: 'Lê Thị Hồng Hạnh', honorific: 'bà', post: 'Ủy viên', unit: 'Hội Phụ nữ phường' },
  { name: 'Phạm Minh Đức', honorific: 'ông', post: 'Ủy viên, Thư ký', unit: 'UBND phường' },
] as const

async function addMembers(api: Api): Promise<void> {
  for (const [index, { name, honorific, post, unit }] of people.entries()) {
    const term = { id: v7(), committeePost: post, outsidePost: '', unit, from: '2025-07-01', until: null, decision: '' }
    await api.members.create({ name, honorific, phone: '', protocolOrder: index + 1, terms: [term] })
  }
}

/** A meeting as it is called: two items, every member invited. */
async function addMeeting(api: Api, changes: Partial<Meeting> = {}): Promise<string> {
  const members = await api.members.list()
  const named = members.map(({ id, honorific, name, terms }) => ({
    memberId: id,
    honorific,
    name,
    post: terms[0]?.committeePost ?? '',
  }))
  const item = { presenter: '', minutes: null, summary: '' }
  const meeting: Meeting = {
    kind: 'committee',
    title: 'Họp Ban Chỉ đạo tháng 8',
    place: 'Hội trường UBND phường',
    plannedStart: '2025-08-10T08:00',
    plannedEnd: null,
    chair: named[0] ?? null,
    secretary: named[3] ?? null,
    invitationNote: '',
    actualStart: null,
    actualEnd: null,
    residentCount: null,
    attendees: named.map((person) => ({
      id: v7(),
      ...person,
      unit: '',
      role: 'member',
      status: 'unmarked',
      standInName: '',
      standInHonorific: null,
      standInPost: '',
      reason: '',
      time: null,
    })),
    agenda: [
      { id: v7(), title: 'Kết quả phong trào', ...item },
      { id: v7(), title: 'Chuẩn bị Ngày hội', ...item },
    ],
    contributions: [],
    votes: [],
    conclusions: [],
    tasks: [],
    ...changes,
  }
  return (await api.meetings.create(meeting)).id
}

const field = (page: Page, path: string) => page.locator(`[data-field="${path}"]`)
const input = (page: Page, path: string) => field(page, path).locator('input, textarea').first()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const tab = (page: Page, name: string) => page.getByRole('tab', { name })
const isSaved = (page: Page) => expect(page.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible()
const statusOf = (page: Page, name: string) => page.getByRole('combobox', { name: new RegExp(`^${name}: `) })

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await isSaved(page)
}

test.beforeEach(async ({ program }) => {
  const api = apiOf(program.address)
  await api.ward.setUp(plainWard)
  await addMembers(api)
})

test('a meeting is planned, recorded, closed and opened again, by keyboard', async ({ app, program }) => {
  test.setTimeout(180_000)
  const api = apiOf(program.address)
  const stored = async (): Promise<MeetingRecord> => {
    const [meeting] = await api.meetings.list({ year: null })
    return api.meetings.get({ id: meeting?.id ?? '' })
  }

  await test.step('a member who comes later', async () => {
    const term = { ...{ id: v7(), committeePost: 'Ủy viên', outsidePost: '', unit: '' }, from: '2025-09-01' }
    const terms = [{ ...term, until: null, decision: '' }]
    await api.members.create({ name: 'Đinh Thị Sau', honorific: 'bà', phone: '', protocolOrder: 5, terms })
    await openAt(app, program, '/meetings')
  })

  await test.step('plan', async () => {
    await button(app, 'Thêm cuộc họp').first().click()
    await expect(app.getByRole('combobox', { name: 'Loại cuộc họp' })).toBeFocused()
    await typeFields(app, [null, 'Hội trường UBND phường', null, '8h', '10/8/25', '11h', null])
    await button(app, 'Thêm nội dung').click()
    await expect(input(app, 'agenda.0.title')).toBeFocused()
    await app.keyboard.type('Chuẩn bị Ngày hội')
    await app.keyboard.press('Enter')
    await expect(input(app, 'agenda.1.title')).toBeFocused()
    await app.keyboard.type('Kết quả phong trào')
    await app.keyboard.press('Alt+ArrowUp')
    await expect(input(app, 'agenda.0.title')).toHaveValue('Kết quả phong trào')
    await expect(input(app, 'agenda.0.title')).toBeFocused()
    await expect(app.getByText('4 thành viên giữ chức vụ ngày 10/08/2025')).toBeVisible()
    await expect(app.getByText('Không mời 1 người vì không giữ chức vụ ngày này:')).toBeVisible()
    await expect(app.getByText('Đinh Thị Sau (nhiệm kỳ từ 01/09/2025).')).toBeVisible()
    await app.keyboard.press('Control+s')
    await expect(app.getByRole('heading', { name: 'Họp Ban Chỉ đạo phường' })).toBeVisible()
    const plan = await stored()
    expect(plan).toMatchObject({ plannedStart: '2025-08-10T08:00', plannedEnd: '2025-08-10T11:00' })
    expect(plan.attendees.map(({ name }) => name)).toEqual(people.map(({ name }) => name))
    expect([plan.chair?.name, plan.secretary?.name]).toEqual(['Nguyễn Văn Mẫu', 'Phạm Minh Đức'])
  })

  await test.step('attendance: one key, then the exceptions', async () => {
    await button(app, 'Bắt đầu họp').click()
    const count = app.getByRole('status', { name: 'Số lượng dự họp' })
    await expect(count).toContainText('Có mặt 0/4')
    await expect(input(app, 'actualStart')).toHaveValue('08:00')
    await app.keyboard.press('F9')
    await expect(count).toContainText('Có mặt 4/4')
    await statusOf(app, 'Trần Quốc Bảo').focus()
    await app.keyboard.press('4')
    await expect(input(app, 'attendees.1.standInName')).toBeFocused()
    await app.keyboard.type('Võ Văn Nam')
    await app.keyboard.press('Enter')
    const honorific = app.getByRole('combobox', { name: 'Xưng hô của người họp thay Trần Quốc Bảo' })
    await expect(honorific).toBeFocused()
    await app.keyboard.press('Space')
    await app.getByRole('option', { name: 'Ông', exact: true }).click()
    await expect(honorific).toHaveText('Ông')
    await app.keyboard.press('Enter')
    await expect(input(app, 'attendees.1.standInPost')).toBeFocused()
    await app.keyboard.type('Phó Trưởng Công an phường')
    await app.keyboard.press('Enter')
    await expect(statusOf(app, 'Lê Thị Hồng Hạnh')).toBeFocused()
    await app.keyboard.press('5')
    await expect(input(app, 'attendees.2.reason')).toBeFocused()
    await app.keyboard.type('Đi học')
    await app.keyboard.press('Enter')
    await app.keyboard.press('F9')
    await expect(count).toContainText('Có mặt 3/4')
    await expect(count).toContainText('Đủ số lượng, cần 3')
  })

  await test.step('two opinions with replies', async () => {
    await app.keyboard.press('Control+Enter')
    await expect(input(app, 'contributions.0.speakerName')).toBeFocused()
    await app.keyboard.type('nam')
    await app.getByRole('option', { name: 'Võ Văn Nam' }).waitFor()
    await app.keyboard.press('ArrowDown')
    await app.keyboard.press('Enter')
    await expect(input(app, 'contributions.0.speakerPost')).toHaveValue('Phó Trưởng Công an phường')
    await app.keyboard.press('Enter')
    await typeFields(app, [null])
    await expect(input(app, 'contributions.0.content')).toBeFocused()
    await app.keyboard.type('Đề nghị lắp thêm camera.')
    await app.keyboard.press('Tab')
    await app.keyboard.type('Ghi nhận, khảo sát trong tháng 9.')
    await expect(input(app, 'contributions.0.repliedBy')).toHaveValue('Ông Nguyễn Văn Mẫu')

    await app.keyboard.press('Control+Enter')
    await expect(input(app, 'contributions.1.speakerName')).toBeFocused()
    await typeFields(app, ['Bùi Văn Tâm', 'Tổ dân phố 3'])
    await app.keyboard.type('Đèn đường hẻm 12 hỏng.')
    await app.keyboard.press('Tab')
    await app.keyboard.type('Sửa xong trước 20/8.')
    // A row that is added and not used is no mistake.
    await app.keyboard.press('Control+Enter')
    await expect(input(app, 'contributions.2.speakerName')).toBeFocused()
  })

  await test.step('vote', async () => {
    await button(app, 'Thêm biểu quyết').click()
    await expect(input(app, 'votes.0.matter')).toBeFocused()
    await typeFields(app, ['Thông qua kế hoạch', '2', '1'])
    await expect(app.getByText('3 phiếu trên 3 người dự')).toBeVisible()
  })

  await test.step('conclusion and task', async () => {
    await tab(app, 'Kết luận và nhiệm vụ').click()
    await expect(button(app, 'Thêm kết luận')).toBeVisible()
    await app.keyboard.press('Control+Enter')
    await expect(input(app, 'conclusions.0.content')).toBeFocused()
    await app.keyboard.type('Tổ chức Ngày hội trước ngày 19/8.')
    await button(app, 'Thêm nhiệm vụ').click()
    await expect(input(app, 'tasks.0.content')).toBeFocused()
    await app.keyboard.type('Lập kế hoạch Ngày hội')
    await app.keyboard.press('Tab')
    await app.keyboard.type('duc')
    await app.getByRole('option', { name: 'Phạm Minh Đức' }).waitFor()
    await app.keyboard.press('ArrowDown')
    await app.keyboard.press('Enter')
    await expect(input(app, 'tasks.0.unit')).toHaveValue('UBND phường')
    await input(app, 'tasks.0.deadline').fill('15/8/25')
    await save(app)
    await expect(app.getByRole('combobox', { name: 'Theo kết luận' })).toContainText('1. Tổ chức Ngày hội')
  })

  await test.step('what is missing leads to its field; then the minutes are closed', async () => {
    await button(app, 'Nhập giờ kết thúc thực tế.').click()
    await expect(input(app, 'actualEnd')).toBeFocused()
    await app.keyboard.type('10h45')
    await save(app)
    await tab(app, 'Kết luận và nhiệm vụ').click()
    await expect(app.getByText('Phải sửa')).toHaveCount(0)
    await button(app, 'Chốt biên bản').click()
    await app.getByRole('dialog').getByRole('button', { name: 'Chốt biên bản' }).click()
    await expect(app.getByText('Chờ ký').first()).toBeVisible()
    await expect(button(app, 'Lập biên bản')).toBeVisible()
    const closed = await stored()
    expect(closed).toMatchObject({ state: 'closed', actualStart: '2025-08-10T08:00', actualEnd: '2025-08-10T10:45' })
    expect(closed.attendees[1]).toMatchObject({
      standInName: 'Võ Văn Nam',
      standInHonorific: 'ông',
      standInPost: 'Phó Trưởng Công an phường',
    })
    expect(closed.attendees.map(({ status }) => status)).toEqual(['present', 'stand-in', 'excused', 'present'])
    expect(closed.contributions.map(({ speakerName, reply, repliedBy }) => [speakerName, reply, repliedBy])).toEqual([
      ['Võ Văn Nam', 'Ghi nhận, khảo sát trong tháng 9.', 'Ông Nguyễn Văn Mẫu'],
      ['Bùi Văn Tâm', 'Sửa xong trước 20/8.', 'Ông Nguyễn Văn Mẫu'],
    ])
    expect(closed.votes).toMatchObject([{ matter: 'Thông qua kế hoạch', inFavour: 2, against: 1, abstaining: 0 }])
    expect(closed.tasks).toMatchObject([{ owner: 'Phạm Minh Đức', deadline: '2025-08-15', doneOn: null }])
    expect(closed.tasks[0]?.conclusionId).toBe(closed.conclusions[0]?.id)
  })

  await test.step('closed minutes are read only, but a task can be marked done', async () => {
    await tab(app, 'Ghi biên bản').click()
    await expect(input(app, 'actualEnd')).toBeDisabled()
    await expect(button(app, 'Lưu')).toHaveCount(0)
    await tab(app, 'Kết luận và nhiệm vụ').click()
    await button(app, 'Đã xong').click()
    await expect(button(app, 'Bỏ dấu đã xong')).toBeVisible()
    expect((await stored()).tasks[0]?.doneOn).not.toBeNull()
  })

  await test.step('open again with a reason', async () => {
    await button(app, 'Mở lại').click()
    const dialog = app.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Mở lại' }).click()
    await expect(dialog).toContainText('Nhập lý do mở lại.')
    await dialog.getByLabel('Lý do').fill('Ghi thiếu ý kiến của Hội Phụ nữ')
    await app.keyboard.press('Control+s')
    await expect(dialog).toHaveCount(0)
    await expect(app.getByText('Đang ghi').first()).toBeVisible()
    await tab(app, 'Ghi biên bản').click()
    await expect(input(app, 'actualEnd')).toBeEnabled()
    expect((await stored()).state).toBe('recording')
  })
})

test('minutes save themselves while the typing rests, without taking the field in hand', async ({ app, program }) => {
  const api = apiOf(program.address)
  const id = await addMeeting(api)
  const { revision } = await api.meetings.get({ id })
  await api.meetings.start({ id, revision })
  await openAt(app, program, `/meetings/${id}?tab=record`)

  // As slow as an old office machine: what the page reads anew is drawn only after the save has been answered.
  const machine = await app.context().newCDPSession(app)
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 8 })
  await input(app, 'agenda.0.summary').click()
  await app.keyboard.type('Sáu tháng, ')
  await isSaved(app)
  // Once the page has read the saved meeting anew, the space after which the sentence goes on still stands.
  await app.waitForLoadState('networkidle')
  await expect(input(app, 'agenda.0.summary')).toHaveValue('Sáu tháng, ')
  await app.keyboard.type('50 tổ tự quản.')
  await expect(input(app, 'agenda.0.summary')).toHaveValue('Sáu tháng, 50 tổ tự quản.')
  await expect
    .poll(async () => (await api.meetings.get({ id })).agenda[0]?.summary, { timeout: 15_000 })
    .toBe('Sáu tháng, 50 tổ tự quản.')
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 })

  // Going elsewhere in the middle of a sentence saves it too, without a question.
  await app.keyboard.type(' Hết.')
  await app.getByRole('link', { name: 'Tổng quan' }).click()
  await expect(app).toHaveURL(/#\/$/)
  expect((await api.meetings.get({ id })).agenda[0]?.summary).toBe('Sáu tháng, 50 tổ tự quản. Hết.')

  // What cannot be saved is asked about.
  await openAt(app, program, `/meetings/${id}?tab=plan`)
  await input(app, 'place').fill('')
  await app.getByRole('link', { name: 'Tổng quan' }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Ở lại' }).click()
  await expect(app.getByRole('heading', { name: 'Họp Ban Chỉ đạo tháng 8' })).toBeVisible()
})

test('the list stands by month, is found without accents, and offers the next step', async ({ app, program }) => {
  const api = apiOf(program.address)
  await addMeeting(api)
  await addMeeting(api, { title: 'Diễn đàn lắng nghe ý kiến', kind: 'forum', plannedStart: '2025-09-02T19:30' })
  await addMeeting(api, { title: 'Tổng kết năm 2024', kind: 'yearend', plannedStart: '2024-12-20T08:00' })
  await openAt(app, program, '/meetings')

  await expect(app.getByRole('rowheader')).toHaveText(['Tháng 9 năm 2025', 'Tháng 8 năm 2025'])
  await app.getByLabel('Tìm cuộc họp').fill('tong ket')
  await expect(app.getByRole('rowheader')).toHaveText(['Tháng 12 năm 2024'])
  await app.keyboard.press('Escape')
  await app.getByRole('combobox', { name: 'Năm' }).click()
  await app.getByRole('option', { name: 'Năm 2024' }).click()
  await expect(app.getByRole('link', { name: 'Tổng kết năm 2024' })).toBeVisible()
  await button(app, 'Bắt đầu họp: Tổng kết năm 2024').click()
  await expect(tab(app, 'Ghi biên bản')).toHaveAttribute('aria-selected', 'true')
  await app.goBack()
  await expect(button(app, 'Ghi tiếp: Tổng kết năm 2024')).toBeVisible()
})

test('a paper that could not be drafted says so, and a task that cannot be done today asks for its day', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  const id = await addMeeting(api)
  await openAt(app, program, `/meetings/${id}?tab=plan`)
  await input(app, 'plannedEnd').fill('7h')
  await tab(app, 'Văn bản').click()
  await button(app, 'Lập giấy mời').click()
  await expect(field(app, 'plannedEnd')).toContainText('Giờ kết thúc dự kiến trước giờ bắt đầu.')
  await expect(app.getByText('Chưa lập giấy mời. Sửa chỗ báo lỗi rồi bấm lại.')).toBeVisible()
  expect(await api.papers.list({ meetingId: id, roundId: null })).toEqual([])
  await input(app, 'plannedEnd').fill('11h')
  await save(app)
  await expect(app.getByText('Chưa lập giấy mời.')).toHaveCount(0)

  const tomorrow = addDays(toIsoDateTime(new Date()), 1)
  const task = {
    id: v7(),
    conclusionId: null,
    content: 'Lập danh sách',
    owner: 'Phạm Minh Đức',
    unit: '',
    doneOn: null,
  }
  const other = await addMeeting(api, {
    plannedStart: `${tomorrow}T08:00`,
    tasks: [{ ...task, deadline: addDays(tomorrow, 1) }],
  })
  await openAt(app, program, '/')
  await button(app, 'Đã xong').click()
  const dialog = app.getByRole('dialog').filter({ hasText: 'Đã xong ngày' })
  await expect(dialog).toContainText('Chưa đánh dấu xong: Ngày hoàn thành trước ngày họp.')
  const day = dialog.getByLabel('Đã xong ngày')
  const today = toIsoDateTime(new Date()).slice(0, 10)
  await day.fill('31/12')
  await day.press('Tab')
  // What was done lies behind: the last 31 December there was.
  await expect(day).toHaveValue(`31/12/${yearOf(addDays(today, 1)) - 1}`)
  await day.fill(formatDate(tomorrow))
  const question = app.getByRole('dialog').filter({ hasText: 'Vẫn ghi là đã xong?' })
  await dialog.getByRole('button', { name: 'Đã xong' }).click()
  await expect(question).toContainText(`Ngày hoàn thành ${formatDate(tomorrow)} là ngày chưa tới.`)
  await question.getByRole('button', { name: 'Hủy' }).click()
  await expect(field(app, 'doneOn')).toContainText('Chưa ghi. Xem lại ngày hoàn thành và đồng hồ của máy.')
  expect((await api.meetings.get({ id: other })).tasks[0]?.doneOn).toBeNull()
  await dialog.getByRole('button', { name: 'Đã xong' }).click()
  await question.getByRole('button', { name: 'Vẫn ghi đã xong' }).click()
  await expect(dialog).toHaveCount(0)
  expect((await api.meetings.get({ id: other })).tasks[0]?.doneOn).toBe(tomorrow)
})
