import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { damageRows } from '../../testing/damageRows.ts'
import { attendee, plannedMeeting, task } from '../../testing/meetingFixtures.ts'
import { closed, draft, held } from '../../testing/paperFixtures.ts'
import { collective, nominee, openWithSigners, roundOf, roundToDecide } from '../../testing/roundsToDecide.ts'
import { type Client, refusal } from '../../testing/testApp.ts'
import { sampleSigner } from '../../testing/wardFixtures.ts'
import { wordText } from '../../testing/wordText.ts'

const severityAndField = (findings: readonly { severity: string; where: string; field: string }[]) =>
  findings.map((one) => `${one.severity} ${one.where}.${one.field}`)

const textOf = async (client: Client, id: string) => wordText((await client.papers.file({ id, copies: 'one' })).file)

describe('checking before signing', () => {
  it('finds nothing wrong in whole papers', async () => {
    const { client } = await openWithSigners()
    const meetingId = await closed(client)
    for (const kind of ['minutes', 'invitation', 'conclusions'] as const) {
      expect(await client.papers.check(await draft(client, kind, meetingId))).toEqual([])
    }
  })

  it('tells of members that cannot be read, whose posts minutes and notice may miss', async () => {
    const { client, dataDir } = await openWithSigners()
    const term = { id: v7(), committeePost: 'Ủy viên', outsidePost: 'Trưởng trạm Y tế', unit: '', decision: '' }
    const terms = [{ ...term, from: '2024-01-01', until: null }]
    const member = { name: 'Vũ Minh Đức', honorific: 'ông', phone: '', protocolOrder: 5, terms } as const
    const { id } = await client.members.create(member)
    const owned = task({ owner: 'Vũ Minh Đức', unit: '' })
    const meetingId = await closed(client, { tasks: [owned], conclusions: [] })
    const papers = [
      await draft(client, 'minutes', meetingId),
      await draft(client, 'conclusions', meetingId),
      await draft(client, 'invitation', meetingId),
    ]
    const told = async () =>
      (await Promise.all(papers.map((paper) => client.papers.check(paper)))).map((findings) =>
        severityAndField(findings).filter((finding) => finding.endsWith('.members')),
      )
    expect(await told()).toEqual([[], [], []])
    expect(await textOf(client, papers[0]?.id ?? '')).toContain('Ông Vũ Minh Đức, Trưởng trạm Y tế, Ủy viên')

    damageRows(dataDir, "UPDATE members SET honorific = 'xxx' WHERE id = ?", id)

    expect(await textOf(client, papers[0]?.id ?? '')).not.toContain('Trưởng trạm Y tế')
    expect(await told()).toEqual([['warning ward.members'], ['warning ward.members'], []])
  })

  it('names a signer who is out of office, missing, or of the other organ', async () => {
    const { client, chair } = await openWithSigners({ committee: { until: '2026-06-30' } })
    const paper = await draft(client, 'conclusions', await held(client))
    expect(paper.signerId).toBeNull()
    const checkWith = async (revision: number, signerId: string | null) => {
      await client.papers.update({ id: paper.id, revision, paper: { ...paper, signerId } })
      return client.papers.check({ id: paper.id })
    }
    const former = await client.ward.saveSigner({
      signer: sampleSigner({ name: 'Lê Văn Cũ', until: '2026-06-30' }),
      revision: null,
    })

    expect(await client.papers.check({ id: paper.id })).toContainEqual(
      expect.objectContaining({ severity: 'error', field: 'signerId', message: 'Chọn người ký.' }),
    )
    expect((await checkWith(0, former.id)).map((one) => one.message)).toContain(
      'Lê Văn Cũ giữ chức vụ từ 01/01/2023 đến 30/06/2026, không ký được ngày 22/11/2026. Chọn người ký khác hoặc ngày khác.',
    )
    expect((await checkWith(1, chair.id)).map((one) => one.message)).toContain(
      'Văn bản của Ban Chỉ đạo cần người ký của Ban Chỉ đạo.',
    )
  })

  it('asks that minutes are closed and have chair and secretary', async () => {
    const { client } = await openWithSigners()
    const paper = await draft(client, 'minutes', await held(client, { chair: null, secretary: null }))
    expect(severityAndField(await client.papers.check(paper))).toEqual([
      'error meeting.',
      'error meeting.chair',
      'error meeting.secretary',
    ])
  })

  it('says nothing of who is missing before the meeting, in the minutes neither', async () => {
    const { client } = await openWithSigners()
    const attendees = ['Một', 'Hai', 'Ba', 'Bốn'].map((name) => attendee({ name, status: 'unmarked' }))
    const { id: meetingId } = await client.meetings.create(plannedMeeting({ attendees }))
    const minutes = await draft(client, 'minutes', meetingId)
    expect(await textOf(client, minutes.id)).not.toContain('thành viên được triệu tập')
    expect(severityAndField(await client.papers.check(minutes))).toEqual(['error meeting.'])
  })

  it('tells who was not marked, and states no number of those who came', async () => {
    const { client } = await openWithSigners()
    const guests = Array.from({ length: 8 }, (_, index) =>
      attendee({ name: `Khách ${index + 1}`, role: 'guest', status: index < 2 ? 'present' : 'unmarked' }),
    )
    const meetingId = await closed(client, { kind: 'festival', attendees: guests, votes: [] })
    const notice = await draft(client, 'conclusions', meetingId)
    expect(notice.opening).not.toContain('Tham dự có')
    expect(await client.papers.check(notice)).toEqual([
      {
        severity: 'warning',
        where: 'meeting',
        field: 'attendees',
        message: 'Còn 6 người chưa điểm danh, nên thông báo soạn sẵn không ghi số đại biểu.',
      },
    ])
    const minutes = await draft(client, 'minutes', meetingId)
    expect((await client.papers.check(minutes)).map(({ message }) => message)).toEqual([
      'Còn 6 khách mời chưa điểm danh.',
    ])
  })

  it('misses addressees, recipients and conclusions', async () => {
    const { client } = await openWithSigners()
    const { id: meetingId } = await client.meetings.create(plannedMeeting())
    const invitation = await draft(client, 'invitation', meetingId)
    await client.papers.update({
      id: invitation.id,
      revision: 0,
      paper: { ...invitation, recipients: [], plannedDate: '2026-11-23' },
    })
    expect(severityAndField(await client.papers.check(invitation))).toEqual([
      'warning paper.recipients',
      'error paper.addressees',
      'warning paper.plannedDate',
    ])
    const notice = await draft(client, 'conclusions', meetingId)
    expect(severityAndField(await client.papers.check(notice))).toEqual([
      'error meeting.conclusions',
      'warning meeting.',
    ])
  })

  it('lets no decision go out before the review is done', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.commendations.create(roundOf())
    const decision = await draft(client, 'decision', id)
    expect(severityAndField(await client.papers.check(decision))).toEqual([
      'error round.step',
      'error round.nominees',
      'error round.nominees.0.result',
      'error round.nominees.1.result',
      'warning round.',
    ])
    const { id: empty } = await client.commendations.create(roundOf({ nominees: [] }))
    expect(severityAndField(await client.papers.check(await draft(client, 'submission', empty)))).toEqual([
      'error round.nominees',
      'warning paper.signerId',
    ])
  })

  it('numbers no decision while its submission is drafted and has no number', async () => {
    const { client } = await openWithSigners()
    const roundId = await roundToDecide(client)
    const submission = await draft(client, 'submission', roundId)
    const decision = await draft(client, 'decision', roundId)
    const issue = () => client.register.issue({ paperId: decision.id, date: '2026-08-19', number: null })
    const message = 'Tờ trình chưa có số. Cấp số tờ trình trước; không dùng thì xóa bản thảo tờ trình.'

    expect(await client.papers.check(decision)).toContainEqual({
      severity: 'error',
      where: 'round',
      field: '',
      message,
    })
    expect(await refusal(issue())).toMatchObject({ code: 'INVALID', message })
    await client.register.issue({ paperId: submission.id, date: '2026-08-18', number: null })
    await issue()
    expect(await textOf(client, decision.id)).toContain('tại Tờ trình số 01/TTr-BCĐ ngày 18 tháng 8 năm 2026.')
  })

  it('names the proposer alone where there is no submission, and takes none of a later day', async () => {
    const { client } = await openWithSigners()
    const roundId = await roundToDecide(client)
    const decision = await draft(client, 'decision', roundId)
    await client.register.issue({ paperId: decision.id, date: '2026-08-19', number: null })
    const text = await textOf(client, decision.id)
    expect(text).toMatch(/Theo đề nghị của Ban Chỉ đạo [^\n]+ phường Diên Hồng\./)
    expect(text).not.toContain('Tờ trình')

    const submission = await draft(client, 'submission', roundId)
    const late = client.register.issue({ paperId: submission.id, date: '2026-08-20', number: null })
    expect(await refusal(late)).toMatchObject({
      message: 'Ngày ký tờ trình sau ngày Quyết định số 01/QĐ-UBND (19/08/2026).',
      paths: ['date'],
    })
    await client.register.issue({ paperId: submission.id, date: '2026-08-19', number: null })
  })

  it('has nobody sign a submission to himself where another can, and says so where nobody can', async () => {
    const { client, head } = await openWithSigners()
    const alone = await draft(client, 'submission', await roundToDecide(client))
    expect(alone.signerId).toBe(head.id)
    expect(await client.papers.check(alone)).toEqual([
      {
        severity: 'warning',
        where: 'paper',
        field: 'signerId',
        message: 'Nguyễn Văn Mẫu ký tờ trình gửi chính mình. Chọn người ký thay (KT.) hoặc thừa lệnh (TL.).',
      },
    ])
    const deputy = await client.ward.saveSigner({
      signer: sampleSigner({
        name: 'Trần Văn Bình',
        form: 'KT',
        headTitle: 'Trưởng Ban',
        title: 'Phó Trưởng Ban',
        otherTitle: 'Trưởng Công an phường',
      }),
      revision: null,
    })
    const second = await draft(client, 'submission', await roundToDecide(client, { occasion: 'Tổng kết năm 2026' }))
    expect(second.signerId).toBe(deputy.id)
    expect(await client.papers.check(second)).toEqual([])
  })

  it('wonders at an award signed by order or mandate', async () => {
    const { client } = await openWithSigners({ people: { form: 'TUQ', headTitle: 'Chủ tịch' } })
    const decision = await draft(client, 'decision', await roundToDecide(client))
    expect(await client.papers.check(decision)).toContainEqual({
      severity: 'warning',
      where: 'paper',
      field: 'signerId',
      message: 'Quyết định khen thưởng do Chủ tịch ký hoặc KT. Chủ tịch; xem lại hình thức ký.',
    })
  })

  it('lets nothing be signed before what it reports or answers', async () => {
    const { client } = await openWithSigners()
    const minutes = await draft(client, 'minutes', await closed(client))
    const earlyMinutes = client.register.issue({ paperId: minutes.id, date: '2026-11-21', number: null })
    expect(await refusal(earlyMinutes)).toMatchObject({
      code: 'INVALID',
      message: 'Ngày ký biên bản trước ngày họp.',
      paths: ['date'],
    })
    const roundId = await roundToDecide(client)
    const submission = await draft(client, 'submission', roundId)
    await client.register.issue({ paperId: submission.id, date: '2026-08-18', number: null })
    const decision = await draft(client, 'decision', roundId)
    const earlyDecision = client.register.issue({ paperId: decision.id, date: '2026-08-17', number: null })
    expect(await refusal(earlyDecision)).toMatchObject({
      message: 'Ngày ký quyết định trước ngày Tờ trình số 01/TTr-BCĐ (18/08/2026).',
      paths: ['date'],
    })
  })

  it('grants no money by the rates of another day than that of signing', async () => {
    const { client } = await openWithSigners()
    const roundId = await roundToDecide(client, { date: '2026-06-25' })
    const decision = await draft(client, 'decision', roundId)
    const { id: paperId } = decision
    expect(await refusal(client.register.issue({ paperId, date: '2026-07-01', number: null }))).toMatchObject({
      message:
        'Tiền thưởng tính theo ngày 25/06/2026; ngày ký 01/07/2026 có mức khác. Sửa ngày dự kiến quyết định của đợt hoặc nhập tiền thưởng bằng tay.',
      paths: ['date'],
    })
    await client.register.issue({ paperId, date: '2026-06-30', number: null })
  })

  it('lets no paper grant another sum than its list', async () => {
    const { client } = await openWithSigners()
    const roundId = await roundToDecide(client)
    const decision = await draft(client, 'decision', roundId)
    const nominees = [collective({ result: 'approved' }), nominee({ result: 'approved', amountOverride: 5_000_000 })]
    await client.commendations.update({ id: roundId, revision: 2, round: roundOf({ nominees }) })

    expect(await client.papers.check(decision)).toContainEqual({
      severity: 'error',
      where: 'paper',
      field: 'body.1',
      message:
        'Nội dung ghi tổng tiền thưởng 2.277.000 đồng, danh sách cộng được 6.518.000 đồng. Sửa lại hoặc soạn lại.',
    })
    await client.papers.reset({ id: decision.id, revision: 0 })
    expect(severityAndField(await client.papers.check(decision))).toEqual(['warning round.'])
  })

  it('takes all spellings of one form of award for one, in money, text and list', async () => {
    const { client } = await openWithSigners()
    const spelled = ['giấy khen', 'Giấy Khen', 'Giấy khen.', 'Giấy khen']
    const nominees = spelled.map((form, index) =>
      nominee({ form, name: `Lê Văn ${'Ba Tư Năm Sáu'.split(' ')[index]}` }),
    )
    const sourceId = await roundToDecide(client, { nominees })
    const stored = await client.commendations.get({ id: sourceId })
    expect(stored.nominees.map(({ form, amount }) => [form, amount])).toEqual(spelled.map(() => ['Giấy khen', 759_000]))
    const decision = await draft(client, 'decision', sourceId)
    expect(decision.body[0]).toMatch(/^Tặng Giấy khen cho 04 cá nhân đã /)
    expect(severityAndField(await client.papers.check(decision))).toEqual(['warning round.'])
  })

  it('tells whom no money is computed for, of a submission as of a decision', async () => {
    const { client } = await openWithSigners()
    const nominees = [
      nominee({ result: 'approved' }),
      nominee({ name: 'Lê Văn Hai', result: 'approved', amountOverride: 0 }),
      nominee({ name: 'Lê Văn Ba', form: 'Bằng khen', result: 'approved' }),
    ]
    const sourceId = await roundToDecide(client, { nominees })
    for (const kind of ['submission', 'decision'] as const) {
      const findings = await client.papers.check(await draft(client, kind, sourceId))
      expect(findings.filter(({ field }) => field.endsWith('.amountOverride'))).toEqual([
        {
          severity: 'warning',
          where: 'round',
          field: 'nominees.1.amountOverride',
          message: 'Lê Văn Hai chưa có tiền thưởng. Nếu được thưởng tiền thì nhập mức bằng tay.',
        },
      ])
    }
  })

  it('asks about no count of a text that counts form by form, or all together', async () => {
    const { client } = await openWithSigners()
    const household = nominee({ recipientKind: 'household', form: 'Danh hiệu Gia đình văn hóa', amountOverride: 0 })
    const sourceId = await roundToDecide(client, { nominees: [nominee(), household] })
    const counted = async (id: string) =>
      (await client.papers.check({ id })).filter(({ message }) => message.startsWith('Nội dung không ghi đúng số'))
    for (const kind of ['submission', 'decision'] as const) {
      const { id, revision, ...paper } = await draft(client, kind, sourceId)
      expect(await counted(id)).toEqual([])
      const write = (text: string, at: number) =>
        client.papers.update({ id, revision: at, paper: { ...paper, opening: text, body: [text] } })
      await write('Khen thưởng 01 hộ gia đình, 01 cá nhân.', revision)
      expect(await counted(id)).toEqual([])
      await write('Tặng Giấy khen cho 01 cá nhân.', revision + 1)
      expect(await counted(id)).toMatchObject([{ severity: 'warning' }])
    }
  })

  it('sees that the text names another number than the list, and that no law and no rate is in force', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.commendations.create(roundOf({ date: '2010-08-19' }))
    const submission = await draft(client, 'submission', id)
    const nominees = [
      collective({ result: 'approved' }),
      nominee({ result: 'approved' }),
      nominee({ name: 'Lê Thị Mẫu' }),
    ]
    await client.commendations.update({ id, revision: 0, round: roundOf({ date: '2010-08-19', nominees }) })

    expect(await client.papers.check(submission)).toContainEqual({
      severity: 'warning',
      where: 'paper',
      field: 'opening',
      message: 'Nội dung không ghi đúng số trong danh sách (01 tập thể, 02 cá nhân). Sửa lại hoặc soạn lại.',
    })
    const findings = severityAndField(await client.papers.check(await draft(client, 'decision', id)))
    expect(findings).toContain('error ward.legalBases')
    expect(findings).toContain('warning round.nominees.0.amountOverride')
  })
})
