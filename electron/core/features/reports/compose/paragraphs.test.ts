import { describe, expect, it } from 'vitest'
import { assigned, awarded, groupOf, held, times, yearFacts } from '../../../testing/periodFacts.ts'
import { refreshText } from '../refresh.rules.ts'
import { periodTables } from '../tables/periodTables.ts'
import { composeParagraphs } from './paragraphs.ts'

/** What one rule writes of the year 2026 beside 2025. */
function written(rule: string, ...facts: Parameters<typeof yearFacts>): string {
  const found = composeParagraphs(yearFacts(...facts), 'Phường Diên Hồng').find((one) => one.rule === rule)
  if (!found) throw new Error(`no rule ${rule}`)
  return found.text.replaceAll('\u00a0', ' ')
}

describe('what other features tell', () => {
  const told = (rule: string, before?: string) => ({ before, one: { rule, section: 'movement' as const, text: rule } })
  const facts = {
    ...yearFacts({}, null),
    told: { figures: [], tables: [], paragraphs: [told('books', 'opinions'), told('last')] },
  }

  it('stands in the place that it names, or behind the others', () => {
    const rules = composeParagraphs(facts, 'Phường Diên Hồng').map(({ rule }) => rule)
    expect(rules.indexOf('books')).toBe(rules.indexOf('opinions') - 1)
    expect(rules.at(-1)).toBe('last')
  })
})

describe('the size of the committee', () => {
  it('stands under its own work, not under the heading that names a force', () => {
    const found = composeParagraphs(yearFacts({}, null), 'Phường Diên Hồng')
    expect(found.filter(({ section }) => section === 'forces')).toEqual([])
    expect(found.find(({ rule }) => rule === 'committee')?.section).toBe('leadership')
  })
})

describe('meetings', () => {
  it('are counted by the words for each kind', () => {
    const kinds = ['monthly', 'monthly', 'midyear', 'yearend', 'festival', 'other'] as const
    const now = { meetings: kinds.map((kind) => held({ kind })) }
    expect(written('meetings', now, { meetings: times(2, held()) })).toBe(
      'Đã tổ chức 06 cuộc họp, hội nghị (tăng 04 cuộc so với cùng kỳ: 02 cuộc), gồm: 02 cuộc giao ban tháng, 01 hội nghị sơ kết, 01 hội nghị tổng kết, 01 buổi Ngày hội, 01 cuộc họp khác; không tổ chức cuộc họp Ban Chỉ đạo (cùng kỳ 02).',
    )
    expect(written('meetings', now, null)).toContain('gồm: 02 cuộc giao ban tháng, 01 hội nghị sơ kết,')
  })

  it('are missed when there are none', () => {
    expect(written('meetings', {}, { meetings: times(7, held()) })).toBe(
      'Trong kỳ không tổ chức cuộc họp, hội nghị nào (cùng kỳ 07 cuộc).',
    )
    expect(written('meetings', {}, { meetings: times(7, held()) }, { running: true })).toBe(
      'Tính đến hết ngày 30/06/2026, chưa tổ chức cuộc họp, hội nghị nào (cùng kỳ 07 cuộc).',
    )
  })

  it('with residents are missed kind by kind, with who came', () => {
    const before = { meetings: [held({ kind: 'festival', residents: 230 }), held({ kind: 'forum', residents: 100 })] }
    expect(written('forums', {}, before)).toBe(
      'Trong kỳ không tổ chức buổi Ngày hội Toàn dân bảo vệ an ninh Tổ quốc (cùng kỳ 01), diễn đàn lắng nghe ý kiến Nhân dân (cùng kỳ 01); cùng kỳ thu hút 330 lượt người dân tham dự.',
    )
    const forum = (residents: number | null) => ({ meetings: [held({ kind: 'forum', residents })] })
    expect(written('forums', forum(0), forum(100))).toContain('; không có người dân tham dự (cùng kỳ 100 lượt).')
    expect(written('forums', forum(null), forum(100))).not.toContain('người dân')
    expect(written('forums', forum(120), before)).toBe(
      'Tổ chức 01 diễn đàn lắng nghe ý kiến Nhân dân (cùng kỳ 01); không tổ chức buổi Ngày hội Toàn dân bảo vệ an ninh Tổ quốc (cùng kỳ 01); thu hút 120 lượt người dân tham dự (giảm 63,6% so với cùng kỳ: 330 lượt).',
    )
  })
})

describe('tasks', () => {
  const done = assigned({ deadline: '2026-05-01', doneOn: '2026-04-01' })
  const open = assigned({ deadline: '2027-05-01' })
  const doneBefore = assigned({ deadline: '2025-05-01', doneOn: '2025-04-01' })
  const lateBefore = assigned({ deadline: '2025-03-01', doneOn: '2025-04-01' })
  const overdueBefore = assigned({ deadline: '2025-05-01' })

  it('have the share done beside last year’s, the late and overdue ones, too', () => {
    const before = { tasks: [doneBefore, lateBefore, overdueBefore, overdueBefore] }
    expect(written('tasks', { tasks: [...times(7, done), open] }, before)).toBe(
      'Qua các cuộc họp đã giao 08 nhiệm vụ (tăng 04 nhiệm vụ so với cùng kỳ: 04 nhiệm vụ); đã hoàn thành 07 nhiệm vụ, đạt 87,5% (cùng kỳ 02 nhiệm vụ, đạt 50%), không có nhiệm vụ nào hoàn thành chậm hạn (cùng kỳ 01); không có nhiệm vụ quá hạn (cùng kỳ 02).',
    )
  })

  it('that were carried over stand in a sentence of their own', () => {
    const now = { tasks: [done], carriedTasks: [done, open] }
    expect(written('tasks', now, { carriedTasks: [doneBefore, overdueBefore, overdueBefore] })).toBe(
      'Qua các cuộc họp đã giao 01 nhiệm vụ (cùng kỳ không có); đã hoàn thành 01 nhiệm vụ, đạt 100%; không có nhiệm vụ quá hạn. Có 02 nhiệm vụ từ kỳ trước chuyển sang (cùng kỳ 03); đã hoàn thành 01 nhiệm vụ (cùng kỳ 01); không có nhiệm vụ quá hạn (cùng kỳ 02).',
    )
  })

  it('are missed when none were assigned or carried over', () => {
    expect(written('tasks', {}, { tasks: times(8, doneBefore), carriedTasks: [doneBefore] })).toBe(
      'Trong kỳ không giao nhiệm vụ mới (cùng kỳ 08 nhiệm vụ). Không có nhiệm vụ từ kỳ trước chuyển sang (cùng kỳ 01).',
    )
    expect(written('tasks', {}, null)).toBe('')
  })

  it('of which none is done yet say so', () => {
    expect(written('tasks', { tasks: [open] }, { tasks: [doneBefore] })).toBe(
      'Qua các cuộc họp đã giao 01 nhiệm vụ (bằng cùng kỳ); chưa hoàn thành nhiệm vụ nào (cùng kỳ 01 nhiệm vụ, đạt 100%); không có nhiệm vụ quá hạn.',
    )
  })
})

describe('opinions', () => {
  const topics = (...counts: [string, number, number][]) => ({
    topics: counts.map(([topic, opinions, replied]) => ({ topic, opinions, replied })),
  })

  it('name the largest fields and count the others, so that they are all', () => {
    const now = topics(['A', 6, 3], ['B', 5, 2], ['C', 4, 0], ['D', 3, 0], ['E', 2, 0], ['F', 1, 0], ['', 1, 0])
    expect(written('opinions', now, topics(['A', 2, 1], ['G', 8, 4]))).toBe(
      'Tiếp nhận 22 ý kiến tại các cuộc họp, diễn đàn (tăng 120% so với cùng kỳ: 10 ý kiến), thuộc các lĩnh vực: A 06 ý kiến (cùng kỳ 02); B 05 ý kiến; C 04 ý kiến; D 03 ý kiến; E 02 ý kiến; lĩnh vực khác 02 ý kiến (cùng kỳ 08). Có 05 ý kiến được trả lời, giải trình ngay tại cuộc họp, đạt 22,7% (cùng kỳ 05 ý kiến, đạt 50%).',
    )
  })

  it('tell of fields that are gone, and that none was answered any more', () => {
    expect(written('opinions', topics(['A', 2, 0]), topics(['A', 1, 1], ['G', 3, 0]))).toBe(
      'Tiếp nhận 02 ý kiến tại các cuộc họp, diễn đàn (giảm 02 ý kiến so với cùng kỳ: 04 ý kiến), thuộc lĩnh vực: A 02 ý kiến (cùng kỳ 01); không có ý kiến thuộc lĩnh vực khác (cùng kỳ 03). Chưa có ý kiến nào được trả lời, giải trình ngay tại cuộc họp (cùng kỳ 01 ý kiến, đạt 25%).',
    )
  })

  it('are missed when there are none', () => {
    expect(written('opinions', {}, topics(['A', 10, 9]))).toBe(
      'Trong kỳ không tiếp nhận ý kiến nào tại các cuộc họp, diễn đàn (cùng kỳ 10 ý kiến).',
    )
  })
})

describe('households that signed', () => {
  const groups = (households: number | null, committedHouseholds: number | null) => ({
    groups: [groupOf('1', { households, committedHouseholds })],
  })

  it('stand with the share beside last year’s and the change of their number', () => {
    expect(written('commitments', groups(3210, 3158), groups(3168, 3011))).toBe(
      'Vận động 3.158/3.210 hộ ký cam kết thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc, đạt 98,4% (cùng kỳ 95%); số hộ ký cam kết tăng 4,9% so với cùng kỳ (3.011 hộ).',
    )
  })

  it('stand alone where nobody counted all, and are missed when none signed', () => {
    expect(written('commitments', groups(null, 450), groups(null, 400))).toBe(
      'Vận động 450 hộ ký cam kết thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc (tăng 12,5% so với cùng kỳ: 400 hộ).',
    )
    expect(written('commitments', groups(3210, 0), groups(3168, 3011))).toBe(
      'Chưa vận động được hộ nào ký cam kết thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc (cùng kỳ 3.011 hộ).',
    )
    expect(written('commitments', groups(3210, null), groups(3168, 3011))).toBe('')
  })
})

describe('awards', () => {
  it('stand form by form and by who received them, with the money', () => {
    const now = { awards: [awarded({ recipientKind: 'collective', amount: 500_000 }), ...times(6, awarded())] }
    const before = {
      awards: [
        awarded({ recipientKind: 'household' }),
        ...times(2, awarded()),
        awarded({ form: 'Thư khen', amount: 0 }),
      ],
    }
    expect(written('awards', now, before)).toBe(
      'Chủ tịch Ủy ban nhân dân phường đã quyết định khen thưởng 07 lượt tập thể, hộ gia đình, cá nhân (tăng 03 lượt so với cùng kỳ: 04 lượt): Giấy khen cho 01 tập thể, 06 cá nhân (cùng kỳ 02), không có hộ gia đình (cùng kỳ 01); không có Thư khen (cùng kỳ 01); tổng số tiền thưởng 1.100.000 đồng (tăng 266,7% so với cùng kỳ: 300.000 đồng).',
    )
  })

  it('are missed with their money when there are none', () => {
    expect(written('awards', {}, { awards: times(7, awarded()) })).toBe(
      'Trong kỳ không có quyết định khen thưởng (cùng kỳ khen thưởng 07 lượt, tổng số tiền thưởng 700.000 đồng).',
    )
    expect(written('award-groups', {}, { awards: times(7, awarded({ groupId: '1' })) })).toBe('')
  })

  const groups = ['1', '2', '3', '4', '5'].map((id) => groupOf(id))
  const ofGroups = (...ids: string[]) => ({ groups, awards: ids.map((groupId) => awarded({ groupId })) })

  it.each([
    [['1', '1', '2', '3'], 'nhiều nhất là Tổ dân phố 1 (02 lượt)'],
    [['1', '1', '2', '2', '3'], 'nhiều nhất là Tổ dân phố 1 và Tổ dân phố 2, mỗi nơi 02 lượt'],
    [['1', '1', '2', '2', '3', '3', '4', '4', '5'], 'nhiều nhất là 04 tổ dân phố, mỗi nơi 02 lượt'],
  ])('of groups %s name all that have most, or none', (ids, text) => {
    expect(written('award-groups', ofGroups(...ids), null)).toContain(` tổ dân phố, ${text}.`)
  })

  it('speak of the units in the words of the ward', () => {
    const khuPho = { ...ofGroups('1', '2'), unit: { name: 'khu phố', headTitle: 'Trưởng khu phố' } }
    expect(written('award-groups', khuPho, null)).toContain('được khen thưởng thuộc 02 khu phố: ')
  })

  it('of groups that have as many name no leader', () => {
    const of = (count: string) => `Tập thể, hộ gia đình, cá nhân được khen thưởng thuộc ${count} tổ dân phố`
    expect(written('award-groups', ofGroups('1', '2'), null)).toBe(
      `${of('02')}: Tổ dân phố 1 và Tổ dân phố 2, mỗi nơi 01 lượt.`,
    )
    expect(written('award-groups', ofGroups('1', '2', '3', '4'), ofGroups('1'))).toBe(
      `${of('04')} (cùng kỳ 01), mỗi nơi 01 lượt.`,
    )
    expect(written('award-groups', ofGroups('1', '1'), ofGroups('1', '2'))).toBe(
      `${of('01')} (cùng kỳ 02): Tổ dân phố 1 (02 lượt, cùng kỳ 01).`,
    )
  })
})

describe('sums over gaps', () => {
  /** `entered` of the 17 groups of a ward have 128 households each, all but one of which signed. */
  const ward = (entered: number) => ({
    groups: Array.from({ length: 17 }, (_, index) => {
      const figures = { households: 128, residents: 500, committedHouseholds: 127 }
      return groupOf(String(index), index < entered ? figures : {})
    }),
  })

  it('count the share over groups with both figures, name the others and compare with nothing', () => {
    expect(written('commitments', ward(13), ward(17))).toBe(
      'Vận động 1.651/1.664 hộ ký cam kết thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc, đạt 99,2% (chưa có số liệu của 04 tổ dân phố).',
    )
    expect(written('ward', ward(13), ward(17))).toBe(
      'Phường Diên Hồng có 17 tổ dân phố (bằng cùng kỳ), 1.664 hộ (chưa có số liệu của 04 tổ dân phố), 6.500 nhân khẩu (chưa có số liệu của 04 tổ dân phố).',
    )
  })

  it('judge nothing, and compare with no year that has gaps of its own', () => {
    const lastYear = { ...ward(17), groups: ward(17).groups.map((group) => ({ ...group, committedHouseholds: 60 })) }
    expect(written('strengths', ward(17), lastYear)).toContain('tỷ lệ hộ ký cam kết')
    expect(written('strengths', ward(13), lastYear)).toBe('')
    expect(written('commitments', ward(17), ward(1))).not.toContain('cùng kỳ')
    expect(written('shortcomings', ward(13), ward(17))).toBe('')
  })

  it('take the ward’s own figure where it was entered', () => {
    const own = { year: 2026, areaHa: null, groups: 17, households: 2176, residents: 8500 }
    expect(written('ward', { ...ward(13), ward: own }, null)).toBe(
      'Phường Diên Hồng có 17 tổ dân phố, 2.176 hộ, 8.500 nhân khẩu.',
    )
  })

  /** Five groups of which 96 of 100 households signed, some without the number of their households. */
  const five = (withHouseholds: number, committedHouseholds = 96) => ({
    groups: Array.from({ length: 5 }, (_, index) =>
      groupOf(String(index), { households: index < withHouseholds ? 100 : null, committedHouseholds }),
    ),
  })
  const own = { year: 2026, areaHa: null, groups: 5, households: 300, residents: null }
  const groupsTable = (now: ReturnType<typeof five>) => {
    const groups = now.groups.map((group) => ({ ...group, residents: 400 }))
    return periodTables(yearFacts({ ...now, groups }, null), { names: false }).find(({ id }) => id === 'groups')
  }
  const movement = 'ký cam kết thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc'

  it('never set the households of some groups, or the ward’s own figure, against all that signed', () => {
    const now = { ...five(2), ward: own }
    expect(written('commitments', now, five(5, 60))).toBe(
      `Vận động 480 hộ ${movement} (tăng 60% so với cùng kỳ: 300 hộ); tỷ lệ hộ ký cam kết đạt 96% (192/200 hộ, chưa có số liệu của 03 tổ dân phố).`,
    )
    expect(written('strengths', now, five(5, 95))).toBe('')
    // Fewer households in the ward than signed in it: its figure is out of date.
    expect(written('ward', now, null)).toBe(
      'Phường Diên Hồng có 05 tổ dân phố, 200 hộ (chưa có số liệu của 03 tổ dân phố).',
    )
    expect(groupsTable(now)).toMatchObject({
      total: [null, 'Cộng', 200, 2000, 480, 0.96, null],
      note: 'chưa có số liệu của 03 tổ dân phố',
    })
  })

  it('compare the number with that of the same groups, and the share of some of them with nothing', () => {
    expect(written('commitments', five(4), five(5, 95))).toBe(
      `Vận động 480 hộ ${movement} (tăng 1,1% so với cùng kỳ: 475 hộ); tỷ lệ hộ ký cam kết đạt 96% (384/400 hộ, chưa có số liệu của 01 tổ dân phố).`,
    )
  })

  it('take the ward’s figure for a share where it is of all that signed, and can be', () => {
    expect(written('commitments', { ...five(0), ward: { ...own, households: 500 } }, null)).toContain(
      'Vận động 480/500 hộ',
    )
    expect(written('commitments', { ...five(0), ward: own }, null)).toBe(`Vận động 480 hộ ${movement}.`)
    expect(written('ward', { ...five(4), ward: own }, null)).toContain('400 hộ (chưa có số liệu của 01 tổ dân phố)')
  })

  it('compare a share of the ward’s figure with none of the groups’ own', () => {
    const ofWard = { ...five(0), ward: { ...own, households: 1000 } }
    expect(written('commitments', ofWard, five(5, 90))).toBe(
      `Vận động 480/1.000 hộ ${movement}, đạt 48%; số hộ ký cam kết tăng 6,7% so với cùng kỳ (450 hộ).`,
    )
    expect(written('commitments', five(5), { ...ofWard, ...five(0, 90) })).not.toContain('cùng kỳ 45%')
    expect(written('shortcomings', ofWard, five(5, 90))).not.toContain('tỷ lệ hộ ký cam kết')
    expect(written('commitments', ofWard, { ...ofWard, ...five(0, 90) })).toContain('đạt 48% (cùng kỳ 45%)')
  })

  it('count groups that are not listed as missing, and take the ward’s own figures for them', () => {
    const nine = { ...own, groups: 9, households: 900 }
    const now = { ...five(5), ward: nine }
    const before = { ...five(5, 90), ward: { ...nine, year: 2025, households: 890 } }
    expect(written('ward', now, before)).toBe('Phường Diên Hồng có 09 tổ dân phố (bằng cùng kỳ), 900 hộ (cùng kỳ 890).')
    expect(written('ward', { ...now, ward: { ...nine, households: null } }, null)).toBe(
      'Phường Diên Hồng có 09 tổ dân phố, 500 hộ (chưa có số liệu của 04 tổ dân phố).',
    )
    expect(written('commitments', now, before)).toBe(
      `Vận động 480/500 hộ ${movement}, đạt 96% (chưa có số liệu của 04 tổ dân phố).`,
    )
    expect(written('strengths', now, before)).toBe('')
    expect(groupsTable(now)?.note).toBe('chưa có số liệu của 04 tổ dân phố')
  })

  it('compare no list that lacks groups with one of which nobody counted them', () => {
    const counted = { ...five(5), ward: { ...own, groups: 9, households: 900 } }
    expect(written('ward', counted, five(5))).toBe('Phường Diên Hồng có 09 tổ dân phố, 900 hộ.')
    expect(written('ward', five(5), counted)).toBe('Phường Diên Hồng có 05 tổ dân phố, 500 hộ.')
  })

  it('miss no group that ended within the year', () => {
    const now = { ...five(5), groupsListed: 6, ward: { ...own, groups: 6, households: 600 } }
    expect(written('ward', now, null)).toBe('Phường Diên Hồng có 05 tổ dân phố, 500 hộ.')
  })

  it('of residents and of attendance are told with the meetings that lack them', () => {
    const forum = (residents: number | null) => held({ kind: 'forum', residents })
    expect(written('forums', { meetings: [forum(120), forum(null)] }, { meetings: [forum(60)] })).toBe(
      'Tổ chức 02 diễn đàn lắng nghe ý kiến Nhân dân (cùng kỳ 01); thu hút 120 lượt người dân tham dự (chưa có số liệu của 01 buổi).',
    )
    const marked = held({ membersInvited: 20, membersPresent: 19, present: 19 })
    const unmarked = held({ present: null, membersInvited: null, membersPresent: null })
    expect(written('meetings', { meetings: [marked, unmarked] }, { meetings: [marked] })).toContain(
      'dự họp đạt 95% (chưa có số liệu của 01 cuộc).',
    )
  })
})

describe('the ward and its committee', () => {
  it('stand beside last year’s', () => {
    const ward = (households: number) => ({ groups: [groupOf('1', { households, residents: households * 4 })] })
    expect(written('ward', ward(3210), ward(3168))).toBe(
      'Phường Diên Hồng có 01 tổ dân phố (bằng cùng kỳ), 3.210 hộ (cùng kỳ 3.168), 12.840 nhân khẩu (cùng kỳ 12.672).',
    )
  })
})

describe('a year after a busy one', () => {
  it('in which nothing was done still says so everywhere', () => {
    const busy = {
      meetings: [held(), held({ kind: 'festival', residents: 200 })],
      tasks: [assigned({ deadline: '2025-05-01' })],
      topics: [{ topic: 'A', opinions: 2, replied: 1 }],
      awards: [awarded(), awarded()],
    }
    const said = composeParagraphs(yearFacts({}, busy), 'Phường Diên Hồng').filter(({ text }) => text.includes('không'))
    expect(said.map(({ rule }) => rule)).toEqual(['meetings', 'tasks', 'forums', 'opinions', 'awards', 'shortcomings'])
  })
})

describe('a report that was written in other words', () => {
  /** As an earlier version of the program put it. */
  const earlier =
    'Đã ban hành 18 văn bản (tăng 200% so với cùng kỳ: 06 văn bản), gồm: 07 biên bản, 05 giấy mời, 06 thông báo.'
  const today =
    'Đã ban hành 18 văn bản (tăng 200% so với cùng kỳ: 06 văn bản), gồm: 07 biên bản (cùng kỳ 06), 06 thông báo, 05 giấy mời.'

  it('keeps what the user wrote around and within them', () => {
    expect(refreshText(earlier, earlier, today)).toEqual({ text: today, clash: false })
    expect(refreshText(`Trong năm, ${earlier} Chất lượng được nâng lên.`, earlier, today)).toEqual({
      text: `Trong năm, ${today} Chất lượng được nâng lên.`,
      clash: false,
    })
    const within = (text: string) => text.replace('văn bản (', 'văn bản chỉ đạo (')
    expect(refreshText(within(earlier), earlier, today).text).toBe(within(today))
  })

  it('fills a paragraph that had nothing to say before', () => {
    expect(refreshText('', '', today).text).toBe(today)
  })
})
