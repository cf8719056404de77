import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { attendee, heldMeeting } from '../../testing/meetingFixtures.ts'
import { closed, draft, held } from '../../testing/paperFixtures.ts'
import { openWithSigners, roundOf, roundToDecide } from '../../testing/roundsToDecide.ts'
import { refusal } from '../../testing/testApp.ts'
import { wordText } from '../../testing/wordText.ts'

describe('drafting a paper', () => {
  it('answers the paper that the source has instead of a second one', async () => {
    const { client } = await openWithSigners()
    const sourceId = await held(client)
    const [first, second] = await Promise.all([
      client.papers.create({ kind: 'minutes', sourceId }),
      client.papers.create({ kind: 'minutes', sourceId }),
    ])
    expect(second.id).toBe(first.id)
    expect(await client.papers.list({ meetingId: sourceId, roundId: null })).toHaveLength(1)
  })

  it('invites everybody but the chair, signed by the head of the committee', async () => {
    const { client, head } = await openWithSigners()
    const invitation = await draft(client, 'invitation', await held(client))

    expect(invitation).toMatchObject({
      plannedDate: '2026-11-22',
      subject: 'Họp Ban Chỉ đạo quý IV năm 2026',
      addressees: ['Bà Lê Thị Hạnh, Ủy viên, Thư ký', 'Ông Trần Văn Bình, Ủy viên'],
      recipients: ['Như trên'],
      signerId: head.id,
      number: null,
      fileName: '2026-11-22_giay-moi_hop-ban-chi-dao-quy-iv-nam-2026.docx',
    })
  })

  it('does not invite the head who signs, when somebody else takes the chair', async () => {
    const { client } = await openWithSigners()
    const chair = { memberId: null, honorific: 'ông', name: 'Trần Văn Bình', post: 'Phó Trưởng Ban' } as const
    const invitation = await draft(client, 'invitation', await held(client, { chair }))
    expect(invitation.addressees).toEqual(['Bà Lê Thị Hạnh, Ủy viên, Thư ký'])
  })

  it('words the notice of conclusions', async () => {
    const { client } = await openWithSigners()
    const notice = await draft(client, 'conclusions', await held(client))
    expect(notice.subject).toBe(
      'Kết luận của đồng chí Nguyễn Văn Mẫu, Trưởng Ban Chỉ đạo 138 tại cuộc họp Ban Chỉ đạo quý IV năm 2026',
    )
    expect(notice.opening).toMatch(/^Ngày 22 tháng 11 năm 2026, tại Hội trường UBND phường, Ban Chỉ đạo phòng/)
    expect(notice.opening).toMatch(/Tham dự có 02 đại biểu\.\n/)
  })

  it('counts the residents of a forum in its notice', async () => {
    const { client } = await openWithSigners()
    const sourceId = await held(client, {
      kind: 'forum',
      title: 'Diễn đàn lắng nghe ý kiến Nhân dân',
      residentCount: 212,
    })
    const notice = await draft(client, 'conclusions', sourceId)
    expect(notice.opening).toContain('Tham dự có 02 đại biểu và 212 người dân.')
    expect(notice.opening).toContain('ý kiến của các đại biểu dự diễn đàn')
  })

  it('counts each body once in its notice, as the minutes do', async () => {
    const { client } = await openWithSigners()
    const sent = (name: string, standInName: string) => attendee({ name, status: 'stand-in', standInName })
    const attendees = [
      attendee({ name: 'Nguyễn Văn Mẫu', post: 'Trưởng Ban' }),
      sent('Lê Thị Hạnh', 'Nguyễn Văn Mẫu'),
      sent('Trần Văn Bình', 'Vũ Người Ngoài'),
      sent('Phạm Văn Cường', 'Ông Vũ Người Ngoài'),
    ]
    const sourceId = await held(client, { attendees, votes: [] })
    expect((await draft(client, 'conclusions', sourceId)).opening).toContain('Tham dự có 02 đại biểu.')
    const minutes = await draft(client, 'minutes', sourceId)
    const printed = await wordText((await client.papers.file({ id: minutes.id, copies: 'one' })).file)
    expect(printed).toContain('Có mặt 02/04 thành viên được triệu tập (trong đó 01 người dự thay), vắng 02')
  })

  it('words the submission and the decision from the nominees', async () => {
    const { client, chair } = await openWithSigners()
    const roundId = await roundToDecide(client)

    const submission = await draft(client, 'submission', roundId)
    expect(submission.addressees).toEqual(['Chủ tịch Ủy ban nhân dân phường Diên Hồng'])
    expect(submission.opening).toContain('tặng Giấy khen cho 01 tập thể, 01 cá nhân')

    const decision = await draft(client, 'decision', roundId)
    expect(decision.signerId).toBe(chair.id)
    expect(decision.subject).toBe(
      'Về việc tặng Giấy khen cho tập thể, cá nhân có thành tích xuất sắc trong Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026',
    )
    expect(decision.body).toEqual([
      'Tặng Giấy khen cho 01 tập thể, 01 cá nhân đã có thành tích xuất sắc trong Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026 (có danh sách kèm theo).',
      'Mức tiền thưởng kèm theo Giấy khen: 1.518.000 đồng/tập thể; 759.000 đồng/cá nhân. Tổng số tiền thưởng: 2.277.000 đồng (Hai triệu hai trăm bảy mươi bảy nghìn đồng); chi từ Quỹ thi đua, khen thưởng của phường năm 2026.',
      'Quyết định này có hiệu lực kể từ ngày ký. Thường trực Ban Chỉ đạo 138, các đơn vị có liên quan và tập thể, cá nhân có tên trong danh sách kèm theo chịu trách nhiệm thi hành Quyết định này.',
    ])
    expect(decision.recipients[0]).toBe('Như Điều 3')
  })

  it('asks the chairman to propose what is above him, and drafts no decision on it', async () => {
    const { client } = await openWithSigners()
    const roundId = await roundToDecide(client, {
      nominees: roundOf().nominees.map((one) => ({ ...one, form: 'Bằng khen' })),
    })

    const submission = await draft(client, 'submission', roundId)
    expect(submission.opening).toContain('xem xét, đề nghị cấp có thẩm quyền tặng Bằng khen cho')
    expect(submission.closing).toMatch(/xem xét, đề nghị cấp có thẩm quyền quyết định$/)
    expect(submission.body).toEqual([])

    expect(await refusal(client.papers.create({ kind: 'decision', sourceId: roundId }))).toMatchObject({
      code: 'REFUSED',
      message:
        'Đợt này kết thúc ở tờ trình: Bằng khen do cấp trên tặng. Phường không ra quyết định và không in giấy khen.',
    })
  })

  it('says nothing of a reward in a decision that grants none', async () => {
    const { client } = await openWithSigners()
    const nominees = roundOf().nominees.map((one) => ({ ...one, form: 'Chiến sĩ thi đua cơ sở' }))
    const decision = await draft(client, 'decision', await roundToDecide(client, { nominees }))
    expect(decision.body).toHaveLength(2)
    expect(decision.body.join()).not.toContain('0 đồng')
    expect(decision.recipients[0]).toBe('Như Điều 2')
  })

  it('asks to have the police of the ward give what is theirs, and speaks of no higher level', async () => {
    const { client } = await openWithSigners()
    const nominees = roundOf().nominees.map((one) => ({ ...one, form: 'Giấy khen của Công an phường' }))
    const roundId = await roundToDecide(client, { nominees })

    const submission = await draft(client, 'submission', roundId)
    expect(submission.opening).toContain(
      'phường Diên Hồng xem xét, đề nghị Công an phường tặng Giấy khen cho 01 tập thể, 01 cá nhân có thành tích',
    )
    expect(submission.closing).toMatch(/xem xét, đề nghị Công an phường quyết định$/)
    expect([submission.opening, ...submission.body, submission.closing].join()).not.toMatch(/cấp (trên|có thẩm quyền)/)

    const [, police] = nominees
    const mixed = await roundToDecide(client, {
      occasion: 'Tổng kết năm 2026',
      nominees: [...roundOf().nominees.slice(0, 1), ...(police ? [police] : [])].map((one) => ({ ...one, id: v7() })),
    })
    const decision = await draft(client, 'decision', mixed)
    const told = (await client.papers.check({ id: decision.id })).map(({ message }) => message)
    expect(told).toContainEqual(
      expect.stringContaining('Giấy khen của Công an phường: Công an phường tặng, Chủ tịch Ủy ban nhân dân phường chỉ'),
    )
    expect(told.join()).not.toContain('cấp trên')
  })

  it('is refused for a source that is gone', async () => {
    const { client } = await openWithSigners()
    const roundId = await roundToDecide(client)
    expect(await refusal(client.papers.create({ kind: 'minutes', sourceId: roundId }))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'Không còn cuộc họp này. Có thể đã chuyển vào thùng rác.',
    })
  })

  it('cuts what is longer than a paper may have', async () => {
    const { client } = await openWithSigners()
    const sourceId = await held(client, { title: 'Họp '.padEnd(500, 'x') })
    expect((await draft(client, 'conclusions', sourceId)).subject).toHaveLength(500)
  })
})

describe('changing a draft', () => {
  it('keeps what was typed until it is reset', async () => {
    const { client } = await openWithSigners()
    const paper = await draft(client, 'conclusions', await held(client))
    const { id } = paper

    await client.papers.update({
      id,
      revision: 0,
      paper: { ...paper, closing: 'Nhận được thông báo này, yêu cầu thực hiện.' },
    })
    expect((await client.papers.get({ id })).closing).toBe('Nhận được thông báo này, yêu cầu thực hiện.')
    expect(await refusal(client.papers.update({ id, revision: 0, paper }))).toMatchObject({ code: 'CONFLICT' })
    expect(await refusal(client.papers.reset({ id, revision: 0 }))).toMatchObject({ code: 'CONFLICT' })

    await client.papers.reset({ id, revision: 1 })
    expect((await client.papers.get({ id })).closing).toBe(paper.closing)
  })

  it('refuses an empty subject and a signer who does not exist, and forgets a removed draft', async () => {
    const { client } = await openWithSigners()
    const paper = await draft(client, 'minutes', await held(client))
    const { id } = paper
    expect(await refusal(client.papers.update({ id, revision: 0, paper: { ...paper, subject: '' } }))).toMatchObject({
      code: 'INVALID',
      paths: ['paper.subject'],
    })

    const nobody = { ...paper, signerId: crypto.randomUUID() }
    expect(await refusal(client.papers.update({ id, revision: 0, paper: nobody }))).toMatchObject({
      code: 'INVALID',
      paths: ['paper.signerId'],
    })

    await client.papers.remove({ id })
    expect(await refusal(client.papers.get({ id }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is over once the paper has its number', async () => {
    const { client } = await openWithSigners()
    const paper = await draft(client, 'minutes', await closed(client))
    const { id } = paper
    await client.register.issue({ paperId: id, date: '2026-11-22', number: null })

    const locked = { code: 'REFUSED', message: 'Văn bản đã có số 01/BB-BCĐ, không sửa hoặc xóa được nữa.' }
    expect(await refusal(client.papers.update({ id, revision: 1, paper }))).toMatchObject(locked)
    expect(await refusal(client.papers.reset({ id, revision: 1 }))).toMatchObject(locked)
    expect(await refusal(client.papers.remove({ id }))).toMatchObject(locked)
    expect(await client.papers.get({ id })).toMatchObject({ number: '01/BB-BCĐ', issuedOn: '2026-11-22' })
  })

  it('lists what waits for a number', async () => {
    const { client } = await openWithSigners()
    const meetingId = await closed(client)
    const minutes = await draft(client, 'minutes', meetingId)
    const notice = await draft(client, 'conclusions', meetingId)
    await client.register.issue({ paperId: minutes.id, date: '2026-11-22', number: null })

    const waiting = await client.papers.list({ meetingId: null, roundId: null })
    expect(waiting.map((one) => one.id)).toEqual([notice.id])
    expect(await client.papers.list({ meetingId, roundId: null })).toHaveLength(2)
  })
})

describe('the Word file', () => {
  it('takes the header, the laws and the names of its day', async () => {
    const { client } = await openWithSigners()
    const roundId = await roundToDecide(client, { date: '2023-08-15' })
    await draft(client, 'submission', roundId)
    const decision = await draft(client, 'decision', roundId)

    const text = await wordText((await client.papers.file({ id: decision.id, copies: 'one' })).file)

    expect(text).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG')
    expect(text).toContain('THÀNH PHỐ PLEIKU')
    expect(text).toContain('Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;')
    expect(text).toMatch(/Theo đề nghị của Ban Chỉ đạo .+ tại Tờ trình số {7}\/TTr-BCĐ ngày {7}tháng {7}năm 2023\./)
  })

  it('names the submission by its number, and the citations set by hand', async () => {
    const { client } = await openWithSigners()
    const roundId = await roundToDecide(client, { basis: ['Căn cứ Quy chế thi đua, khen thưởng của tỉnh'] })
    const submission = await draft(client, 'submission', roundId)
    await client.register.issue({ paperId: submission.id, date: '2026-08-10', number: 3 })
    const decision = await draft(client, 'decision', roundId)

    const text = await wordText((await client.papers.file({ id: decision.id, copies: 'one' })).file)

    expect(text).toContain('tại Tờ trình số 03/TTr-BCĐ ngày 10 tháng 8 năm 2026.')
    expect(text).toContain('Căn cứ Quy chế thi đua, khen thưởng của tỉnh;')
    expect(text).not.toContain('Căn cứ Luật')
  })

  it('stays as it was signed, whatever is changed afterwards', async () => {
    const { client, head, setNow } = await openWithSigners()
    const meetingId = await closed(client)
    const notice = await draft(client, 'conclusions', meetingId)
    setNow('2026-11-23T08:00')
    await client.register.issue({ paperId: notice.id, date: '2026-11-23', number: null })
    await client.ward.saveSigner({ signer: { ...head, name: 'Người Khác' }, revision: 0 })
    await client.meetings.reopen({ id: meetingId, revision: 2, reason: 'Bổ sung' })
    await client.meetings.update({ id: meetingId, revision: 3, meeting: heldMeeting({ conclusions: [], tasks: [] }) })

    const { file, fileName } = await client.papers.file({ id: notice.id, copies: 'one' })

    const text = await wordText(file)
    expect(text).toContain('Nguyễn Văn Mẫu')
    expect(text).toContain('Tiếp tục duy trì mô hình camera an ninh')
    expect(text).toContain('Số: 01/TB-BCĐ')
    expect(fileName).toBe('2026-11-23_thong-bao-ket-luan_hop-ban-chi-dao-quy-iv-nam-2026.docx')
  })

  it('names the chair’s other post in minutes, also when he left the committee and its list', async () => {
    const { client } = await openWithSigners()
    const term = { committeePost: 'Trưởng Ban', outsidePost: 'Chủ tịch UBND phường', unit: '', decision: '' }
    const { id: memberId } = await client.members.create({
      name: 'Nguyễn Văn Mẫu',
      honorific: 'ông',
      phone: '',
      protocolOrder: 1,
      terms: [{ ...term, id: crypto.randomUUID(), from: '2023-01-01', until: null }],
    })
    const chair = { memberId, honorific: 'ông', name: 'Nguyễn Văn Mẫu', post: 'Trưởng Ban' } as const
    const minutes = await draft(client, 'minutes', await held(client, { chair }))
    await client.members.remove({ id: memberId })

    const text = await wordText((await client.papers.file({ id: minutes.id, copies: 'one' })).file)

    expect(text).toContain('CHỦ TỊCH UBND PHƯỜNG\nNguyễn Văn Mẫu')
  })

  it('closes minutes with what was held by its name, and leaves closed ones no room for conclusions', async () => {
    const { client } = await openWithSigners()
    const title = 'Ngày hội Toàn dân năm 2026'
    const changes: Partial<Meeting> = { kind: 'festival', title, conclusions: [], tasks: [] }
    const minutesOf = async (meetingId: string) => {
      const { id } = await draft(client, 'minutes', meetingId)
      return wordText((await client.papers.file({ id, copies: 'one' })).file)
    }
    expect(await minutesOf(await held(client, changes))).toContain('KẾT LUẬN')
    const text = await minutesOf(await closed(client, changes))
    expect(text).toContain('Ngày hội kết thúc vào ')
    expect(text).not.toContain('KẾT LUẬN')
  })

  it('gives each addressee an invitation, or one to all', async () => {
    const { client } = await openWithSigners()
    const invitation = await draft(client, 'invitation', await held(client))
    const count = async (copies: 'one' | 'each') => {
      const text = await wordText((await client.papers.file({ id: invitation.id, copies })).file)
      return text.split('GIẤY MỜI').length - 1
    }
    expect([await count('one'), await count('each')]).toEqual([1, 2])
  })

  it('keeps typed text exactly', async () => {
    const { client } = await openWithSigners()
    const hard = 'Đường <1/3> & "5 > 4" 🎉'
    const sourceId = await held(client, { conclusions: [{ id: crypto.randomUUID(), content: hard }], tasks: [] })
    const minutes = await draft(client, 'minutes', sourceId)
    expect(await wordText((await client.papers.file({ id: minutes.id, copies: 'one' })).file)).toContain(hard)
  })
})
