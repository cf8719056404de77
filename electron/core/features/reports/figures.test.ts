import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Period } from '../../../../shared/model/periods.ts'
import type { Table } from '../../../../shared/model/tables.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { attendee, contribution, heldMeeting, task } from '../../testing/meetingFixtures.ts'
import { closed } from '../../testing/paperFixtures.ts'
import { openTestApp, refusal } from '../../testing/testApp.ts'
import { openTwoYears } from '../../testing/twoYears.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'

const year: Period = { kind: 'year', year: 2026, part: 1 }

function table(tables: readonly Table[], id: string): Table {
  const found = tables.find((one) => one.id === id)
  if (!found) throw new Error(`no table ${id}`)
  return found
}

/** The cells of the columns named, line by line. */
function cells({ columns, rows }: Table, ...labels: string[]) {
  const places = labels.map((label) => columns.findIndex((column) => column.label === label))
  if (places.includes(-1)) throw new Error(`no such column among ${columns.map(({ label }) => label).join(', ')}`)
  return rows.map((row) => places.map((place) => row[place]))
}

describe('the figures of a year', () => {
  it('stand beside those of the year before', async () => {
    const { client } = await openTwoYears()
    const { figures } = await client.reports.figures(year)
    expect(figures.map(({ label, value, lastYear }) => [label, value, lastYear])).toEqual([
      ['Cuộc họp', 3, 2],
      ['Lượt người dự họp', 126, 104],
      ['Ý kiến', 4, 1],
      ['Nhiệm vụ giao', 4, 1],
      ['Nhiệm vụ hoàn thành', 2, 1],
      ['Nhiệm vụ quá hạn', 1, 0],
      ['Văn bản đi', 1, 1],
      ['Khen thưởng', 3, 1],
      ['Hộ ký cam kết', 400, 300],
    ])
  })

  it('fill every table with as many cells as columns, ids and titles of their own', async () => {
    const { client } = await openTwoYears()
    const { tables } = await client.reports.figures(year)
    for (const { columns, rows, total, id } of tables) {
      expect(id).toMatch(/^[a-z-]+$/)
      for (const row of [...rows, ...(total ? [total] : [])]) expect(row).toHaveLength(columns.length)
    }
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length)
    expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length)
  })

  it('list the meetings that were held, in order, with their sums', async () => {
    const { client } = await openTwoYears()
    const meetings = table((await client.reports.figures(year)).tables, 'meetings')
    expect(cells(meetings, 'Ngày', 'Loại', 'Đại biểu dự', 'Người dân dự', 'Ý kiến', 'Nhiệm vụ')).toEqual([
      ['2026-02-01', 'Họp Ban Chỉ đạo', 2, null, 0, 3],
      ['2026-08-19', 'Diễn đàn lắng nghe ý kiến', 2, 120, 4, 0],
      ['2026-10-10', 'Họp Ban Chỉ đạo', 2, null, 0, 1],
    ])
    expect(meetings.total).toEqual([null, null, 'Cộng', null, null, 6, 120, 4, 4])
  })

  it('count how often each member came, stand-ins with them', async () => {
    const { client } = await openTwoYears()
    const presence = table((await client.reports.figures(year)).tables, 'presence')
    expect(cells(presence, 'Họ và tên', 'Được mời', 'Có mặt', 'Cử người thay', 'Vắng có lý do', 'Tỷ lệ dự')).toEqual([
      ['Nguyễn Văn Mẫu', 3, 3, 0, 0, 1],
      ['Lê Thị Hạnh', 3, 0, 3, 0, 1],
      ['Trần Văn Bình', 3, 0, 0, 3, 0],
    ])
  })

  it('count a member once in whatever spelling', async () => {
    const { client } = await openTwoYears()
    const rest = { conclusions: [], contributions: [], votes: [], tasks: [] }
    for (const name of ['Vũ Thị Hoà', 'VŨ THỊ HÒA', "H'Ƀlan", 'H’Blan']) {
      await closed(client, heldMeeting({ ...rest, attendees: [attendee({ name, honorific: 'bà' })] }))
    }
    const { tables } = await client.reports.figures({ kind: 'month', year: 2026, part: 11 })
    expect(cells(table(tables, 'presence'), 'Họ và tên', 'Được mời')).toEqual([
      ['H’Blan', 2],
      ['Vũ Thị Hoà', 2],
    ])
  })

  it('leave out what the committee itself said: names in any spelling, and members not on the list', async () => {
    const { client } = await openTwoYears()
    const term = { id: v7(), committeePost: 'Ủy viên', outsidePost: '', unit: '', until: null, decision: '' }
    const terms = [{ ...term, from: '2025-07-01' }]
    await client.members.create({ name: 'Ksor H’Blan', honorific: 'bà', phone: '', protocolOrder: 1, terms })
    const speakers = {
      ours: [
        'NGUYỄN VĂN MẪU',
        'Đồng chí Lê Thị Hạnh',
        'Trung tá Trần văn Bình',
        "bà Ksor H'Ƀlan",
        'Vũ Thị Hoà',
        'Ông Thị Mừng',
      ],
      others: ['Ông Ksor H’Blan', 'Phạm Văn Khách', 'Lê Thị Hanh'],
    }
    await closed(
      client,
      heldMeeting({
        conclusions: [],
        attendees: [
          attendee({ name: 'Trần Văn Bình' }),
          attendee({ name: 'VŨ THỊ HÒA', honorific: 'bà' }),
          attendee({ name: 'Ông Thị Mừng', honorific: 'bà' }),
          attendee({ name: 'Phạm Văn Khách', role: 'guest' }),
        ],
        contributions: Object.values(speakers)
          .flat()
          .map((speakerName) => contribution({ speakerName, topic: 'Đèn đường', agendaItemId: null })),
        votes: [],
        tasks: [],
      }),
    )
    const { tables } = await client.reports.figures({ kind: 'month', year: 2026, part: 11 })
    expect(cells(table(tables, 'topics'), 'Lĩnh vực', 'Số ý kiến')).toEqual([['Đèn đường', speakers.others.length]])
    expect(cells(table(tables, 'meetings'), 'Ý kiến')).toEqual([[speakers.others.length]])
  })

  it('count opinions by field, the ones without last', async () => {
    const { client } = await openTwoYears()
    const topics = table((await client.reports.figures(year)).tables, 'topics')
    expect(
      cells(topics, 'Lĩnh vực', 'Số ý kiến', 'Trả lời tại cuộc họp', 'Tỷ lệ trả lời', 'Cùng kỳ 2025 (đến 22/11)'),
    ).toEqual([
      ['Camera an ninh', 2, 1, 0.5, 1],
      ['Phòng cháy, chữa cháy', 1, 0, 0, 0],
      ['Chưa chọn lĩnh vực', 1, 0, 0, 0],
    ])
  })

  it('tell tasks done, late, overdue and under way, unit by unit', async () => {
    const { client } = await openTwoYears()
    const { tables } = await client.reports.figures(year)
    expect(
      cells(
        table(tables, 'task-units'),
        'Đơn vị',
        'Kỳ trước chuyển sang',
        'Giao trong kỳ',
        'Hoàn thành',
        'Trong đó chậm hạn',
        'Đang thực hiện',
        'Quá hạn',
      ),
    ).toEqual([
      ['Công an phường', 0, 2, 2, 1, 0, 0],
      ['Tổ dân phố 3', 0, 1, 0, 0, 1, 0],
      ['Chưa ghi đơn vị', 0, 1, 0, 0, 0, 1],
    ])
    expect(cells(table(tables, 'tasks'), 'Ngày giao', 'Tình trạng')).toEqual([
      ['2026-02-01', 'Hoàn thành'],
      ['2026-02-01', 'Hoàn thành, chậm hạn'],
      ['2026-02-01', 'Quá hạn'],
      ['2026-10-10', 'Đang thực hiện'],
    ])
  })

  it('name the owners of tasks as minutes do; where names are listed, the name alone', async () => {
    const { client } = await openTwoYears()
    const { agenda, conclusions, ...meeting } = heldMeeting()
    await closed(client, {
      ...meeting,
      agenda: [],
      contributions: [],
      votes: [],
      tasks: [
        task({ owner: 'Lê Thị Hạnh', unit: '' }),
        task({ owner: 'Bà Lê Thị Hạnh' }),
        task({ owner: 'Công an phường' }),
      ],
    })
    const { tables } = await client.reports.figures(year)
    const owners = cells(table(tables, 'tasks'), 'Ngày giao', 'Người thực hiện')
    expect(owners.filter(([day]) => day === '2026-11-22').map(([, owner]) => owner)).toEqual([
      'Bà Lê Thị Hạnh, Ủy viên, Thư ký',
      'Bà Lê Thị Hạnh, Ủy viên, Thư ký',
      'Công an phường',
    ])
    expect(cells(table(tables, 'presence'), 'Họ và tên').flat()).toContain('Lê Thị Hạnh')
  })

  it('count awards by form, kind and group; only a numbered decision awards', async () => {
    const { client, round } = await openTwoYears()
    const { tables } = await client.reports.figures(year)
    expect(
      cells(
        table(tables, 'award-forms'),
        'Hình thức',
        'Tập thể',
        'Hộ gia đình',
        'Cá nhân',
        'Cộng',
        'Cùng kỳ 2025 (đến 22/11)',
      ),
    ).toEqual([['Giấy khen', 1, 0, 2, 3, 1]])
    expect(cells(table(tables, 'award-groups'), 'Tổ dân phố', 'Cộng', 'Cùng kỳ 2025 (đến 22/11)')).toEqual([
      ['Tổ dân phố 3', 1, 1],
      ['Tổ dân phố 10', 1, 0],
      ['Không thuộc tổ dân phố', 1, 0],
    ])
    expect(table(tables, 'awards').rows).toHaveLength(3)

    await client.register.cancel({ id: round.entry.id, revision: round.entry.revision, reason: 'Sai tên' })
    const after = await client.reports.figures(year)
    expect(after.figures.find(({ label }) => label === 'Khen thưởng')?.value).toBe(0)
  })

  it('take the groups as they were at the end of the period', async () => {
    const { client, tenth } = await openTwoYears()
    const record = await client.groups.get({ id: tenth })
    const { id, revision, sample: _sample, ...group } = record
    await client.groups.update({ id, revision, group: { ...group, until: '2026-06-29' } })
    const names = async (period: Period) =>
      cells(table((await client.reports.figures(period)).tables, 'groups'), 'Tổ dân phố').flat()
    expect(await names({ kind: 'half', year: 2026, part: 1 })).toEqual(['Tổ dân phố 3'])
    expect(await names({ kind: 'quarter', year: 2026, part: 1 })).toEqual(['Tổ dân phố 3', 'Tổ dân phố 10'])
    // One that was there on the last day of the period was there in the period.
    await client.groups.update({ id, revision: revision + 1, group: { ...group, until: '2026-06-30' } })
    expect(await names({ kind: 'half', year: 2026, part: 1 })).toEqual(['Tổ dân phố 3', 'Tổ dân phố 10'])
  })
})

describe('the figures of a shorter period', () => {
  it.each<[Period['kind'], number, number]>([
    ['half', 1, 1],
    ['half', 2, 2],
    ['quarter', 1, 1],
    ['quarter', 2, 0],
    ['quarter', 3, 1],
    ['month', 8, 1],
    ['month', 9, 0],
  ])('count the meetings of %s %s: %s', async (kind, part, count) => {
    const { client } = await openTwoYears()
    const { figures } = await client.reports.figures({ kind, year: 2026, part })
    expect(figures[0]).toMatchObject({ label: 'Cuộc họp', value: count })
  })

  it('refuse a thirteenth month and a fifth quarter', async () => {
    const { client } = await openTestApp()
    await expect(client.reports.figures({ kind: 'month', year: 2026, part: 13 })).rejects.toThrow()
    await expect(client.reports.figures({ kind: 'quarter', year: 2026, part: 5 })).rejects.toThrow(
      'Không có kỳ báo cáo này.',
    )
  })
})

describe('a period that has not begun', () => {
  it.each<[Period, string]>([
    [
      { kind: 'month', year: 2026, part: 12 },
      'Tháng 12 năm 2026 từ ngày 01/12/2026 mới bắt đầu, chưa có số liệu. Chọn kỳ khác.',
    ],
    [{ kind: 'year', year: 2030, part: 1 }, 'Năm 2030 từ ngày 01/01/2030 mới bắt đầu, chưa có số liệu. Chọn kỳ khác.'],
  ])('has no figures, no workbook and no report: %j', async (period, message) => {
    const { client } = await openTwoYears()
    for (const call of [
      client.reports.figures(period),
      client.reports.workbook({ period, names: true }),
      client.reports.create(period),
    ]) {
      expect(await refusal(call)).toMatchObject({ code: 'REFUSED', message })
    }
    expect(await client.reports.list()).toEqual([])
  })

  it('has them from its first day on', async () => {
    const { client, setNow } = await openTwoYears()
    const december: Period = { kind: 'month', year: 2026, part: 12 }
    setNow('2026-11-30T23:59')
    expect((await refusal(client.reports.figures(december))).code).toBe('REFUSED')
    setNow('2026-12-01T00:00')
    const { figures } = await client.reports.figures(december)
    expect(figures.find(({ label }) => label === 'Nhiệm vụ quá hạn')?.value).toBe(1)
  })

  it('leaves a report of it that stands already within reach, counted as of today', async () => {
    const { client, setNow } = await openTwoYears()
    const december: Period = { kind: 'month', year: 2026, part: 12 }
    setNow('2026-12-02T08:00')
    const { id } = await client.reports.create(december)
    // The clock of the computer was wrong then.
    setNow('2026-11-22T08:00')
    expect((await client.reports.create(december)).id).toBe(id)
    const { revision } = await client.reports.refresh({ id, revision: 0 })
    const { paragraphs } = await client.reports.get({ id })
    expect(paragraphs.map(({ text }) => text).join(' ')).toContain('còn 01 nhiệm vụ quá hạn')
    await client.reports.remove({ id })
    expect(revision).toBe(1)
  })
})

describe('the charts', () => {
  it('have a value for every category, this year first', async () => {
    const { client } = await openTwoYears()
    const { charts } = await client.reports.figures(year)
    for (const { categories, series } of charts) {
      for (const { values } of series) expect(values).toHaveLength(categories.length)
    }
    const [meetings, attendance, groups, years] = charts
    expect(meetings?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Năm 2026', [0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0]],
      ['Năm 2025 (đến 22/11)', [0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0]],
    ])
    expect(attendance?.series[0]?.values).toEqual([0, 2, 0, 0, 0, 0, 0, 122, 0, 2, 0, 0])
    expect(groups?.categories).toEqual(['Tổ dân phố 3', 'Tổ dân phố 10', 'Không thuộc tổ dân phố'])
    expect(years).toMatchObject({
      categories: ['Năm 2025', 'Năm 2026'],
      series: [{ values: [1, 3] }],
    })
  })

  it('of a month stand by kind of meeting', async () => {
    const { client } = await openTwoYears()
    const { charts } = await client.reports.figures({ kind: 'month', year: 2026, part: 8 })
    expect(charts[0]).toMatchObject({
      shape: 'bars',
      categories: ['Diễn đàn lắng nghe ý kiến'],
      series: [
        { name: 'Tháng 8 năm 2026', values: [1] },
        { name: 'Tháng 8 năm 2025', values: [1] },
      ],
    })
  })
})

describe('a period that still runs', () => {
  it('is compared with last year’s up to the same day, and says so', async () => {
    const { client, setNow } = await openTwoYears()
    const meetings = async () => (await client.reports.figures(year)).figures[0]
    setNow('2026-08-18T08:00')
    expect(await meetings()).toMatchObject({ value: 3, lastYear: 1 })
    setNow('2026-08-19T08:00')
    expect(await meetings()).toMatchObject({ lastYear: 2 })
    setNow('2027-01-05T08:00')
    const { charts, comparedUntil } = await client.reports.figures(year)
    expect(charts[0]?.series[1]?.name).toBe('Năm 2025')
    expect(comparedUntil).toBeNull()
  })
})

describe('the column of last year', () => {
  const heads = (tables: readonly Table[]) =>
    tables.flatMap(({ columns }) => columns.map(({ label }) => label).filter((label) => label.startsWith('Cùng kỳ')))

  it('is headed alike in every table, with the day while the period runs', async () => {
    const { client, setNow } = await openTwoYears()
    const running = heads((await client.reports.figures(year)).tables)
    expect(running).toEqual(Array(6).fill('Cùng kỳ 2025 (đến 22/11)'))
    setNow('2027-01-05T08:00')
    expect(heads((await client.reports.figures(year)).tables)).toEqual(Array(6).fill('Cùng kỳ 2025'))
  })

  it('names the day that there is in a year without a leap day', async () => {
    const { client, setNow } = await openTwoYears()
    setNow('2028-02-29T08:00')
    const { comparedUntil } = await client.reports.figures({ ...year, year: 2028 })
    expect(comparedUntil).toBe('2027-02-28')
  })
})

describe('tasks over the turn of a year', () => {
  it('count as they stood at the end of the period, and are carried into the next', async () => {
    const { client, setNow } = await openTwoYears()
    setNow('2027-02-01T08:00')
    const tasks = async (of: number) => {
      const { figures } = await client.reports.figures({ kind: 'year', year: of, part: 1 })
      return figures.filter(({ label }) => label.startsWith('Nhiệm vụ')).map(({ value }) => value)
    }
    // The one due on 31/12/2026 was not yet overdue on that day, but is in 2027.
    expect(await tasks(2026)).toEqual([4, 2, 1])
    expect(await tasks(2027)).toEqual([0, 0, 2])
    const { tables } = await client.reports.figures({ kind: 'year', year: 2027, part: 1 })
    expect(cells(table(tables, 'task-units'), 'Đơn vị', 'Kỳ trước chuyển sang', 'Giao trong kỳ', 'Quá hạn')).toEqual([
      ['Tổ dân phố 3', 1, 0, 1],
      ['Chưa ghi đơn vị', 1, 0, 1],
    ])
  })
})

describe('a task that was done after the period', () => {
  it('stands without that day where it counts as under way, and with it in the next period', async () => {
    const { client, setNow } = await openTwoYears()
    setNow('2027-02-01T08:00')
    const [open] = (await client.meetings.openTasks()).filter(({ deadline }) => deadline === '2026-12-31')
    await client.meetings.completeTask({ taskId: open?.id ?? '', seen: null, doneOn: '2027-01-20' })
    const lines = async (of: number) => {
      const { tables } = await client.reports.figures({ ...year, year: of })
      return cells(table(tables, 'tasks'), 'Thời hạn', 'Hoàn thành', 'Tình trạng').filter(
        ([deadline]) => deadline === '2026-12-31',
      )
    }
    expect(await lines(2026)).toEqual([['2026-12-31', null, 'Đang thực hiện']])
    expect(await lines(2027)).toEqual([['2026-12-31', '2027-01-20', 'Hoàn thành, chậm hạn']])
  })
})

describe('what is not yet certain', () => {
  it('knows who came to a meeting only where every member was marked, and names the one where not', async () => {
    const { client } = await openTwoYears()
    const november: Period = { kind: 'month', year: 2026, part: 11 }
    const { id } = await client.meetings.create(
      heldMeeting({
        plannedStart: '2026-11-20T14:00',
        plannedEnd: null,
        actualStart: '2026-11-20T14:00',
        actualEnd: null,
        attendees: [attendee({ name: 'Nguyễn Văn Mẫu' }), attendee({ name: 'Ai Đó', status: 'unmarked' })],
        tasks: [],
      }),
    )
    await client.meetings.start({ id, revision: 0 })
    const report = await client.reports.create(november)
    const { paragraphs } = await client.reports.get({ id: report.id })
    expect(paragraphs.map(({ text }) => text).join(' ')).not.toContain('dự họp đạt')
    const { figures, tables } = await client.reports.figures(november)
    expect(figures[1]).toMatchObject({ value: 0, missing: 'chưa có số liệu của 01 cuộc' })
    expect(table(tables, 'meetings').note).toBe('01 cuộc chưa điểm danh đủ')
    expect(cells(table(tables, 'meetings'), 'Đại biểu dự')).toEqual([[null]])
    expect(table(tables, 'presence')).toMatchObject({ rows: [], note: '01 cuộc chưa điểm danh đủ' })
  })

  it('counts each body once as the minutes do, and no delegates where guests were half marked', async () => {
    const { client } = await openTwoYears()
    const sent = (name: string, standInName: string) => attendee({ name, status: 'stand-in', standInName })
    const rest = { votes: [], contributions: [], conclusions: [], tasks: [] }
    const lists = [
      [attendee({ name: 'Một' }), sent('Hai', 'Một'), sent('Ba', 'Vũ Ngoài'), sent('Bốn', 'Ông Vũ Ngoài')],
      [attendee({ name: 'Khách' }), attendee({ name: 'Khách Hai', role: 'guest', status: 'unmarked' })],
    ]
    for (const attendees of lists) {
      const { id } = await client.meetings.create(heldMeeting({ ...rest, attendees }))
      await client.meetings.start({ id, revision: 0 })
    }
    const { figures, tables } = await client.reports.figures({ kind: 'month', year: 2026, part: 11 })
    expect(figures[1]).toMatchObject({ value: 2, missing: 'chưa có số liệu của 01 cuộc' })
    expect(cells(table(tables, 'meetings'), 'Đại biểu dự')).toEqual([[2], [null]])
    expect(table(tables, 'presence').note).toBeUndefined()
    const presence = cells(table(tables, 'presence'), 'Họ và tên', 'Cử người thay', 'Tỷ lệ dự')
    expect(presence).toContainEqual(['Ba', 1, 1])
    expect(presence).toContainEqual(['Bốn', 0, 0])
    expect(presence).toContainEqual(['Khách', 0, 1])
  })

  it('misses the groups that the ward counts and the book does not list, but none that ended within the year', async () => {
    const { client } = await openTwoYears()
    const { revision } = await client.ward.years()
    const own = { year: 2026, areaHa: null, groups: 3, households: 900, residents: null }
    await client.ward.update({ revision, ward: sampleWard, years: [own] })
    const groups = async () => {
      const { figures, tables } = await client.reports.figures(year)
      return [figures.at(-1)?.missing, figures.at(-1)?.lastYear, table(tables, 'groups').note]
    }
    const missing = 'chưa có số liệu của 01 tổ dân phố'
    expect(await groups()).toEqual([missing, null, missing])
    const lastYear = { year: 2025, households: 100, residents: 400, committedHouseholds: 50 }
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 11', until: '2026-06-30', years: [lastYear] }))
    expect(await groups()).toEqual(['', 350, undefined])
  })

  it('names the group of an award though it was dissolved since', async () => {
    const { client, tenth } = await openTwoYears()
    const { id, revision, sample: _sample, ...group } = await client.groups.get({ id: tenth })
    await client.groups.update({ id, revision, group: { ...group, until: '2026-09-30' } })
    const { tables, charts } = await client.reports.figures(year)
    expect(cells(table(tables, 'award-groups'), 'Tổ dân phố', 'Cộng')).toContainEqual(['Tổ dân phố 10', 1])
    expect(cells(table(tables, 'awards'), 'Tổ dân phố').flat()).toContain('Tổ dân phố 10')
    expect(charts[2]?.categories).toContain('Tổ dân phố 10')
    expect(cells(table(tables, 'groups'), 'Tổ dân phố').flat()).not.toContain('Tổ dân phố 10')
  })

  it('compares with nothing where the book was begun late in the span of last year, and says why', async () => {
    const { client } = await openTwoYears()
    const compared = async (period: Period) => {
      const { figures, begunWithin } = await client.reports.figures(period)
      const [meetings] = figures
      return [meetings?.lastYear, meetings?.lastYearPartly, begunWithin]
    }
    // The first record is of 3/3/2025: two thirds of the first quarter were over, of the year not a third.
    expect(await compared({ kind: 'quarter', year: 2026, part: 1 })).toEqual([null, true, '2025-03-03'])
    expect(await compared({ kind: 'month', year: 2026, part: 2 })).toEqual([null, false, null])
    expect(await compared({ kind: 'month', year: 2026, part: 3 })).toEqual([1, false, null])
    expect(await compared({ kind: 'quarter', year: 2026, part: 2 })).toEqual([0, false, null])
    expect(await compared(year)).toEqual([2, false, null])
    expect(await compared({ ...year, year: 2025 })).toEqual([null, false, null])
    // The figures of groups are entered year by year: the book has no part in them.
    const { figures } = await client.reports.figures({ kind: 'quarter', year: 2026, part: 1 })
    expect(figures.at(-1)).toEqual({
      label: 'Hộ ký cam kết',
      value: 400,
      missing: '',
      lastYear: 300,
      lastYearPartly: false,
    })
  })
})

describe('an empty program', () => {
  it('has empty tables and figures of nothing', async () => {
    const { client } = await openTestApp()
    const { figures, tables } = await client.reports.figures(year)
    expect(figures.every(({ value }) => value === 0 || value === null)).toBe(true)
    expect(table(tables, 'meetings').rows).toEqual([])
  })
})
