import { describe, expect, it } from 'vitest'
import type { Period } from '../../../shared/model/periods.ts'
import type { Table } from '../../../shared/model/tables.ts'
import { openTestApp } from '../testing/testApp.ts'
import { openTwoYears } from '../testing/twoYears.ts'

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

  it('count opinions by field, the ones without last', async () => {
    const { client } = await openTwoYears()
    const topics = table((await client.reports.figures(year)).tables, 'topics')
    expect(
      cells(topics, 'Lĩnh vực', 'Số ý kiến', 'Trả lời tại cuộc họp', 'Tỷ lệ trả lời', 'Cùng kỳ năm trước'),
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
        'Đã giao',
        'Hoàn thành',
        'Trong đó chậm hạn',
        'Đang thực hiện',
        'Quá hạn',
      ),
    ).toEqual([
      ['Công an phường', 2, 2, 1, 0, 0],
      ['Tổ dân phố 3', 1, 0, 0, 1, 0],
      ['Chưa ghi đơn vị', 1, 0, 0, 0, 1],
    ])
    expect(cells(table(tables, 'tasks'), 'Ngày giao', 'Tình trạng')).toEqual([
      ['2026-02-01', 'Hoàn thành'],
      ['2026-02-01', 'Hoàn thành, chậm hạn'],
      ['2026-02-01', 'Quá hạn'],
      ['2026-10-10', 'Đang thực hiện'],
    ])
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
        'Cùng kỳ năm trước',
      ),
    ).toEqual([['Giấy khen', 1, 0, 2, 3, 1]])
    expect(cells(table(tables, 'award-groups'), 'Tổ dân phố', 'Cộng', 'Cùng kỳ năm trước')).toEqual([
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
    await client.groups.update({ id, revision, group: { ...group, until: '2026-06-30' } })
    const names = async (period: Period) =>
      cells(table((await client.reports.figures(period)).tables, 'groups'), 'Tổ dân phố').flat()
    expect(await names({ kind: 'half', year: 2026, part: 1 })).toEqual(['Tổ dân phố 3'])
    expect(await names({ kind: 'quarter', year: 2026, part: 1 })).toEqual(['Tổ dân phố 3', 'Tổ dân phố 10'])
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
      ['Năm 2025', [0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0]],
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

describe('an empty program', () => {
  it('has empty tables and figures of nothing', async () => {
    const { client } = await openTestApp()
    const { figures, tables } = await client.reports.figures(year)
    expect(figures.every(({ value }) => value === 0 || value === null)).toBe(true)
    expect(table(tables, 'meetings').rows).toEqual([])
  })
})
