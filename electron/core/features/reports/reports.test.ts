import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Period } from '../../../../shared/model/periods.ts'
import type { ReportRecord } from '../../../../shared/model/reports.ts'
import { paperKinds } from '../../paperKinds.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { contribution, heldMeeting } from '../../testing/meetingFixtures.ts'
import { closed } from '../../testing/paperFixtures.ts'
import { type Client, openTestApp, refusal } from '../../testing/testApp.ts'
import { openTwoYears } from '../../testing/twoYears.ts'
import { readPaperContext } from '../papers/readPaperContext.ts'
import { reportInputSchema } from './inputs.ts'

const year: Period = { kind: 'year', year: 2026, part: 1 }

async function report(client: Client, period = year): Promise<ReportRecord> {
  const { id } = await client.reports.create(period)
  return client.reports.get({ id })
}

/** The input of a save, changed. */
function edited(record: ReportRecord, change: (paragraphs: ReportRecord['paragraphs']) => ReportRecord['paragraphs']) {
  const paragraphs = change(record.paragraphs).map(({ id, section, text }) => ({ id, section, text }))
  return { id: record.id, revision: record.revision, report: { paragraphs } }
}

const textOf = ({ paragraphs }: ReportRecord) => paragraphs.map(({ text }) => text.replaceAll('\u00a0', ' '))

/** One more meeting of the year: the figures move. */
async function oneMoreMeeting(client: Client): Promise<void> {
  const { agenda, conclusions } = heldMeeting()
  const times = {
    plannedStart: '2026-11-02T14:00',
    plannedEnd: null,
    actualStart: '2026-11-02T14:00',
    actualEnd: '2026-11-02T15:00',
  }
  const contributions = [contribution({ agendaItemId: agenda[0]?.id ?? null })]
  await closed(client, { ...times, agenda, conclusions, contributions, votes: [], tasks: [], title: 'Họp tháng 11' })
}

describe('the text of a report', () => {
  it('states the figures of the records with those of last year', async () => {
    const { client } = await openTwoYears()
    expect(textOf(await report(client))).toEqual([
      'Phường Diên Hồng có 02 tổ dân phố (bằng cùng kỳ), 450 hộ (bằng cùng kỳ), 2.100 nhân khẩu (bằng cùng kỳ).',
      'Tính đến hết ngày 22/11/2026, đã tổ chức 03 cuộc họp, hội nghị (tăng 01 cuộc so với cùng kỳ: 02 cuộc), gồm: 02 cuộc họp Ban Chỉ đạo 138 (cùng kỳ 01), 01 diễn đàn lắng nghe ý kiến Nhân dân (cùng kỳ 01); tỷ lệ thành viên Ban Chỉ đạo 138 dự họp đạt 66,7% (bằng cùng kỳ).',
      'Đã ban hành 01 văn bản (bằng cùng kỳ), cụ thể là 01 quyết định.',
      'Qua các cuộc họp đã giao 04 nhiệm vụ (tăng 03 nhiệm vụ so với cùng kỳ: 01 nhiệm vụ); đã hoàn thành 02 nhiệm vụ, đạt 50% (cùng kỳ 01 nhiệm vụ, đạt 100%), trong đó 01 nhiệm vụ chậm hạn; còn 01 nhiệm vụ quá hạn.',
      'Tổ chức 01 diễn đàn lắng nghe ý kiến Nhân dân (cùng kỳ 01); thu hút 120 lượt người dân tham dự (tăng 20% so với cùng kỳ: 100 lượt).',
      'Tiếp nhận 04 ý kiến tại các cuộc họp, diễn đàn (tăng 03 ý kiến so với cùng kỳ: 01 ý kiến), thuộc các lĩnh vực: Camera an ninh 02 ý kiến (cùng kỳ 01); Phòng cháy, chữa cháy 01 ý kiến; lĩnh vực khác 01 ý kiến. Có 01 ý kiến được trả lời, giải trình ngay tại cuộc họp, đạt 25%.',
      'Vận động 400/450 hộ ký cam kết thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc, đạt 88,9% (cùng kỳ 66,7%); số hộ ký cam kết tăng 33,3% so với cùng kỳ (300 hộ).',
      'Chủ tịch Ủy ban nhân dân phường đã quyết định khen thưởng 03 lượt tập thể, hộ gia đình, cá nhân (tăng 02 lượt so với cùng kỳ: 01 lượt): Giấy khen cho 01 tập thể, 02 cá nhân (cùng kỳ 01); tổng số tiền thưởng 3.036.000 đồng (tăng 332,5% so với cùng kỳ: 702.000 đồng).',
      'Tập thể, hộ gia đình, cá nhân được khen thưởng thuộc 02 tổ dân phố (cùng kỳ 01): Tổ dân phố 3 và Tổ dân phố 10, mỗi nơi 01 lượt.',
      'Các chỉ tiêu tiến bộ so với cùng kỳ: 120 lượt người dân dự Ngày hội, diễn đàn (cùng kỳ 100) và tỷ lệ hộ ký cam kết đạt 88,9% (cùng kỳ 66,7%).',
      'Còn 01 nhiệm vụ quá hạn chưa hoàn thành; 01 nhiệm vụ hoàn thành chậm hạn.',
      'Tiếp tục đôn đốc, thực hiện xong 02 nhiệm vụ đã giao chưa hoàn thành, trong đó 01 nhiệm vụ đã quá hạn.',
    ])
  })

  it('compares with nothing in the first year of the book', async () => {
    const { client } = await openTwoYears()
    const first = await report(client, { kind: 'year', year: 2025, part: 1 })
    expect(textOf(first).join(' ')).not.toContain('cùng kỳ')
    expect(textOf(first)).toContainEqual(expect.stringMatching(/^Đã tổ chức 02 cuộc họp, hội nghị, gồm: /))
    const { figures, tables, charts } = await client.reports.figures({ kind: 'year', year: 2025, part: 1 })
    expect(figures.map(({ lastYear }) => lastYear)).toEqual(Array(9).fill(null))
    expect(tables.find(({ id }) => id === 'topics')?.rows[0]?.at(-1)).toBeNull()
    expect(charts[0]?.series.map(({ name }) => name)).toEqual(['Năm 2025'])
  })

  it('of a period without records says nothing and leaves no field for it', async () => {
    const { client } = await openTwoYears()
    const empty = await report(client, { kind: 'month', year: 2020, part: 5 })
    expect(textOf(empty)).toEqual(['Phường Diên Hồng có 02 tổ dân phố.'])
  })

  it('needs a ward', async () => {
    const { client } = await openTestApp()
    expect((await refusal(client.reports.create(year))).code).toBe('REFUSED')
  })
})

describe('one report', () => {
  it('is begun once a period', async () => {
    const { client } = await openTwoYears()
    const first = await client.reports.create(year)
    expect(await client.reports.create(year)).toEqual(first)
    await client.reports.create({ kind: 'quarter', year: 2026, part: 1 })
    expect((await client.reports.list()).map(({ title }) => title).sort()).toEqual([
      'Báo cáo quý I năm 2026',
      'Báo cáo tổng kết năm 2026',
    ])
  })

  it('keeps edits, own paragraphs and their order', async () => {
    const { client } = await openTwoYears()
    const record = await report(client)
    const own = { id: v7(), section: 'models' as const, text: 'Duy trì mô hình “Camera an ninh”.' }
    await client.reports.save({
      id: record.id,
      revision: 0,
      report: {
        paragraphs: [
          own,
          ...record.paragraphs.map(({ id, section, text }) => ({ id, section, text: `${text} Thêm.` })),
        ],
      },
    })
    const saved = await client.reports.get({ id: record.id })
    expect(saved.paragraphs[0]).toMatchObject({ ...own, fromRecords: false, edited: false, refreshed: null })
    expect(saved.paragraphs).toHaveLength(record.paragraphs.length + 1)
    expect(saved.paragraphs.slice(1).every(({ text, edited: isEdited }) => text.endsWith(' Thêm.') && isEdited)).toBe(
      true,
    )
  })

  it('takes new figures into the words of the user', async () => {
    const { client, setNow } = await openTwoYears()
    const record = await report(client)
    await client.reports.save(
      edited(record, (all) =>
        all.map((one) =>
          one.text.startsWith('Tính đến')
            ? { ...one, text: `Bám sát chỉ đạo của cấp trên, ${one.text} Nền nếp hơn.` }
            : one,
        ),
      ),
    )
    await oneMoreMeeting(client)
    setNow('2026-12-01T09:30')

    const stale = await client.reports.get({ id: record.id })
    const meetings = stale.paragraphs.find(({ text }) => text.startsWith('Bám sát'))
    expect(meetings?.refreshed).toContain('đã tổ chức 04 cuộc họp')
    expect(meetings?.clash).toBe(false)

    await client.reports.refresh({ id: record.id, revision: stale.revision })
    const fresh = await client.reports.get({ id: record.id })
    expect(fresh.refreshedAt).toBe('2026-12-01T09:30')
    expect(textOf(fresh)[1]).toMatch(
      /^Bám sát chỉ đạo của cấp trên, Tính đến hết ngày 01\/12\/2026, đã tổ chức 04 cuộc họp, hội nghị \(tăng 02 cuộc .* Nền nếp hơn\.$/,
    )
    expect(fresh.paragraphs.every(({ refreshed, clash }) => refreshed === null && !clash)).toBe(true)
  })

  it('is not called old because a day has passed', async () => {
    const { client, setNow } = await openTwoYears()
    const { id } = await report(client)
    const paper = await client.papers.create({ kind: 'report', sourceId: id })
    setNow('2026-11-25T08:00')
    expect((await client.reports.get({ id })).paragraphs.every(({ refreshed }) => refreshed === null)).toBe(true)
    expect((await client.papers.check({ id: paper.id })).map(({ message }) => message).join()).not.toContain('Số liệu')

    await oneMoreMeeting(client)
    const { paragraphs } = await client.reports.get({ id })
    expect(paragraphs[1]?.refreshed).toContain('Tính đến hết ngày 25/11/2026, đã tổ chức 04 cuộc họp')
  })

  it('keeps a figure that the user wrote and tells the clash before the refresh', async () => {
    const { client } = await openTwoYears()
    const record = await report(client)
    await client.reports.save(
      edited(record, (all) =>
        all.map((one) => ({ ...one, text: one.text.replace('03 cuộc họp', 'gần chục cuộc họp') })),
      ),
    )
    await oneMoreMeeting(client)
    const stale = await client.reports.get({ id: record.id })
    const clashing = stale.paragraphs.find(({ clash }) => clash)
    expect(clashing?.composed).toContain('đã tổ chức 04 cuộc họp')
    await client.reports.refresh({ id: record.id, revision: stale.revision })
    expect(textOf(await client.reports.get({ id: record.id })).join('\n')).toContain('gần chục cuộc họp')
  })

  it('leaves out for good what the user took out', async () => {
    const { client } = await openTwoYears()
    const record = await report(client)
    await client.reports.save(edited(record, (all) => all.filter(({ text }) => !text.startsWith('Tính đến'))))
    await oneMoreMeeting(client)
    const { revision } = await client.reports.get({ id: record.id })
    await client.reports.refresh({ id: record.id, revision })
    const after = await client.reports.get({ id: record.id })
    expect(textOf(after).filter((text) => text.includes('cuộc họp, hội nghị'))).toEqual([])
    expect(after.paragraphs.find(({ composed }) => composed.startsWith('Tính đến'))).toMatchObject({
      text: '',
      edited: true,
    })
  })

  it('does not bring back what was taken out when its figures were none for a while', async () => {
    const { client, round } = await openTwoYears()
    const record = await report(client)
    const isAwards = (text: string) => text.startsWith('Chủ tịch Ủy ban')
    await client.reports.save(edited(record, (all) => all.filter(({ text }) => !isAwards(text))))
    await client.register.cancel({ id: round.entry.id, revision: round.entry.revision, reason: 'Sai tên' })
    await client.reports.refresh({ id: record.id, revision: 1 })
    await client.register.issue({
      paperId: (await client.papers.create({ kind: 'decision', sourceId: round.id })).id,
      date: '2026-11-22',
      number: null,
    })
    await client.reports.refresh({ id: record.id, revision: 2 })
    expect(textOf(await client.reports.get({ id: record.id })).filter(isAwards)).toEqual([])
  })

  it('keeps a paragraph that has nothing to say yet in its place', async () => {
    const { client } = await openTwoYears()
    const record = await report(client, { kind: 'month', year: 2026, part: 11 })
    const own = { id: v7(), section: 'leadership' as const, text: 'Kết luận của mục.' }
    const at = record.paragraphs.findIndex(({ section }) => section !== 'situation' && section !== 'leadership')
    const sent = record.paragraphs.map(({ id, section, text }) => ({ id, section, text }))
    const paragraphs = [...sent.slice(0, at), own, ...sent.slice(at)]
    await client.reports.save({ id: record.id, revision: 0, report: { paragraphs } })
    await oneMoreMeeting(client)
    await client.reports.refresh({ id: record.id, revision: 1 })
    const texts = (await client.reports.get({ id: record.id })).paragraphs
      .filter(({ section }) => section === 'leadership')
      .map(({ text }) => text)
    expect(texts[0]).toContain('cuộc họp, hội nghị')
    expect(texts.at(-1)).toBe(own.text)
  })

  it('gets a paragraph for what happened for the first time', async () => {
    const { client } = await openTwoYears()
    const record = await report(client, { kind: 'month', year: 2026, part: 11 })
    expect(textOf(record)[1]).toBe(
      'Có 02 nhiệm vụ từ kỳ trước chuyển sang; chưa hoàn thành nhiệm vụ nào; còn 01 nhiệm vụ quá hạn.',
    )
    await oneMoreMeeting(client)
    await client.reports.refresh({ id: record.id, revision: 0 })
    expect(textOf(await client.reports.get({ id: record.id }))[1]).toContain('đã tổ chức 01 cuộc họp, hội nghị')
  })

  it('refuses a save that started from an older one, and one of another report’s paragraph', async () => {
    const { client } = await openTwoYears()
    const record = await report(client)
    await client.reports.save(edited(record, (all) => all))
    expect((await refusal(client.reports.save(edited(record, (all) => all)))).code).toBe('CONFLICT')
    expect((await refusal(client.reports.refresh({ id: record.id, revision: 0 }))).code).toBe('CONFLICT')
    const other = await report(client, { kind: 'half', year: 2026, part: 1 })
    expect(
      (await refusal(client.reports.save(edited({ ...other, paragraphs: record.paragraphs }, (all) => all)))).code,
    ).toBe('CONFLICT')
  })

  it('goes to the bin and comes back, unless its period has another one', async () => {
    const { client } = await openTwoYears()
    const first = await report(client)
    await client.reports.remove({ id: first.id })
    expect((await refusal(client.reports.get({ id: first.id }))).code).toBe('NOT_FOUND')
    const second = await report(client)
    expect(second.id).not.toBe(first.id)
    const taken = await refusal(client.bin.restore({ kind: 'report', id: first.id }))
    expect(taken).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('Báo cáo tổng kết năm 2026') })
    await client.reports.remove({ id: second.id })
    await client.bin.restore({ kind: 'report', id: first.id })
    expect((await client.reports.get({ id: first.id })).paragraphs).toEqual(first.paragraphs)
  })

  it('is found by its words', async () => {
    const { client } = await openTwoYears()
    const { id } = await report(client)
    expect(
      (await client.search.find({ query: 'bao cao tong ket' })).find(({ kind }) => kind === 'report'),
    ).toMatchObject({
      id,
      title: 'Báo cáo tổng kết năm 2026',
    })
  })
})

describe('the paper of a report', () => {
  it('takes its number, locks the report and prints the same ever after', async () => {
    const { client } = await openTwoYears()
    const record = await report(client)
    const { id: paperId } = await client.papers.create({ kind: 'report', sourceId: record.id })
    expect(await client.papers.get({ id: paperId })).toMatchObject({
      kind: 'report',
      reportId: record.id,
      sourceTitle: 'Báo cáo tổng kết năm 2026',
      subject: expect.stringMatching(/^Tổng kết công tác phòng, chống tội phạm.* năm 2026$/),
    })
    const entry = await client.register.issue({ paperId, date: '2026-11-22', number: null })
    // By one rule this year and the next: a report on a period is none of its papers, and that is said.
    const { figures } = await client.reports.figures(year)
    expect(figures.find(({ label }) => label === 'Văn bản đi')).toMatchObject({
      value: 1,
      missing: 'không kể báo cáo định kỳ',
    })
    expect(entry).toMatchObject({ label: '01/BC-BCĐ', kindLabel: 'Báo cáo', issuer: 'committee' })

    const locked = await client.reports.get({ id: record.id })
    expect(locked.paper).toEqual({ id: paperId, number: '01/BC-BCĐ' })
    for (const call of [
      client.reports.save(edited(locked, (all) => all)),
      client.reports.refresh({ id: record.id, revision: locked.revision }),
      client.reports.remove({ id: record.id }),
    ]) {
      expect(await refusal(call)).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('01/BC-BCĐ') })
    }
    expect((await client.reports.list())[0]?.number).toBe('01/BC-BCĐ')
    // The number itself is a paper of the year: nothing of that is news to a report that is signed.
    expect((await client.reports.get({ id: record.id })).paragraphs.every(({ refreshed }) => refreshed === null)).toBe(
      true,
    )
  })

  it('says the full name of the committee in its head alone', async () => {
    const { client } = await openTwoYears()
    const { id } = await report(client)
    const paper = await client.papers.create({ kind: 'report', sourceId: id })
    const { opening, closing } = await client.papers.get({ id: paper.id })
    expect(opening).toBe('Ban Chỉ đạo 138 phường Diên Hồng báo cáo tổng kết năm 2026 như sau:')
    expect(closing).toBe('Trên đây là báo cáo tổng kết năm 2026 của Ban Chỉ đạo 138 phường Diên Hồng')
  })

  it('tells of sections without text and of figures that moved', async () => {
    const { client } = await openTwoYears()
    const record = await report(client)
    const { id } = await client.papers.create({ kind: 'report', sourceId: record.id })
    const messages = async () => (await client.papers.check({ id })).map(({ message, where }) => [where, message])
    const empty = (name: string) => ['report', `${name} chưa có nội dung nên không in. Nhập ở báo cáo nếu cần.`]
    expect(await messages()).toEqual([
      empty('Mục “Công tác phòng, chống tội phạm, tệ nạn xã hội” (Phần II)'),
      empty('Mục “Xây dựng, nhân rộng mô hình” (Phần II)'),
      empty('Mục “Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở” (Phần II)'),
      empty('Mục “Nguyên nhân” (Phần III)'),
      empty('Phần V (Kiến nghị, đề xuất)'),
    ])
    expect((await client.papers.check({ id })).map(({ field }) => field)).toEqual([
      'prevention',
      'models',
      'forces',
      'causes',
      'proposals',
    ])
    await oneMoreMeeting(client)
    expect((await messages())[0]).toEqual(['report', expect.stringContaining('Lấy số liệu mới')])
  })

  it('has the annex that was taken with its text, and takes over what is corrected since', async () => {
    const { client, dataDir, winter } = await openTwoYears()
    const record = await report(client)
    const { id: paperId } = await client.papers.create({ kind: 'report', sourceId: record.id })
    const meetingsInAnnex = async () => {
      const database = await openDatabase(dataDir, 'Văn thư')
      const source = await paperKinds.of('report').readSource(database, record.id, '2026-11-22')
      const stored = await client.papers.get({ id: paperId })
      const { tables } = reportInputSchema.parse(source.compose(await readPaperContext(database), stored, null))
      await database.destroy()
      return tables.find(({ id }) => id === 'meetings')?.rows.map((row) => row[3])
    }
    const { id, revision, state: _state, sample: _sample, ...meeting } = await client.meetings.get({ id: winter })
    const opened = await client.meetings.reopen({ id, revision, reason: 'Sai tên cuộc họp' })
    await client.meetings.update({ ...opened, meeting: { ...meeting, title: 'Tên đã sửa' } })
    expect(await meetingsInAnnex()).toEqual(['Tên đã sửa', expect.any(String), expect.any(String)])

    await oneMoreMeeting(client)
    expect(await meetingsInAnnex()).toHaveLength(3)
    expect((await client.papers.check({ id: paperId }))[0]?.message).toContain('Lấy số liệu mới')
    await client.reports.refresh({ id: record.id, revision: 0 })
    expect(await meetingsInAnnex()).toHaveLength(4)
  })

  it('is drawn as Word with the text as it was left', async () => {
    const { client } = await openTwoYears()
    const record = await report(client)
    await client.reports.save(
      edited(record, (all) =>
        all.map((one) => ({ ...one, text: one.text.replace('Phường Diên Hồng', 'Phường & Diên Hồng') })),
      ),
    )
    const { id } = await client.papers.create({ kind: 'report', sourceId: record.id })
    const { fileName, file } = await client.papers.file({ id, copies: 'one' })
    expect(fileName).toBe('2026-11-22_bao-cao_bao-cao-tong-ket-nam-2026.docx')
    expect(file.size).toBeGreaterThan(10_000)
  })
})

describe('the workbook of a period', () => {
  it('comes with names or without', async () => {
    const { client } = await openTwoYears()
    const full = await client.reports.workbook({ period: year, names: true })
    const bare = await client.reports.workbook({ period: year, names: false })
    expect(full.fileName).toBe('so-lieu_nam-2026.xlsx')
    expect(bare.fileName).toBe('so-lieu_nam-2026_ban-cho-cap-tren.xlsx')
    expect(full.file.size).toBeGreaterThan(bare.file.size)
    expect(full.file.type).toContain('spreadsheetml')
  })
})
