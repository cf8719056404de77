import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Attendee } from '../../../../../shared/model/meetings.ts'
import { attendee, contribution, heldMeeting, task } from '../../../testing/meetingFixtures.ts'
import { closed, draft } from '../../../testing/paperFixtures.ts'
import { openWithSigners } from '../../../testing/roundsToDecide.ts'
import { wordText } from '../../../testing/wordText.ts'
import { addressed, addressedWithPost, speechOf } from './peopleOfMeeting.ts'

describe('somebody named in a paper', () => {
  const twice = [attendee({ name: 'Lê Văn An' }), attendee({ name: 'Lê Văn An', honorific: 'bà', post: 'Khách' })]

  it('has Ông or Bà where the meeting knows who it is', () => {
    const meeting = heldMeeting()
    expect(addressed(meeting, 'Lê Thị Hạnh')).toBe('Bà Lê Thị Hạnh')
    expect(addressed(meeting, 'trần văn bình')).toBe('Ông trần văn bình')
    expect(addressed(meeting, 'Ông Trần Văn Bình')).toBe('Ông Trần Văn Bình')
    expect(addressed(meeting, 'Công an phường')).toBe('Công an phường')
    const known = heldMeeting({ attendees: [attendee({ name: "Rơ Châm H'Nhel", honorific: 'bà' })] })
    expect(addressed(known, 'Rơ Châm H’Nhel')).toBe('Bà Rơ Châm H’Nhel')
    expect(addressed(known, 'Đ/c Rơ Châm H’Nhel')).toBe('Đ/c Rơ Châm H’Nhel')
    expect(addressed(heldMeeting({ attendees: twice }), 'Lê Văn An')).toBe('Lê Văn An')
  })

  it('is not Ông by the surname Ông: Thị tells a woman, and who is on record by that name is known by it', () => {
    const people = heldMeeting({
      attendees: [
        attendee({ name: 'Ông Thị Mừng', honorific: 'bà', post: 'Ủy viên' }),
        attendee({ name: 'Ông Hạnh', honorific: 'bà', post: 'Thư ký' }),
        attendee({ name: 'Ông Văn Hai', post: 'Phó Trưởng Ban' }),
      ],
    })
    expect(addressedWithPost(people, 'Ông Thị Mừng')).toBe('Bà Ông Thị Mừng, Ủy viên')
    expect(addressedWithPost(people, 'Bà Ông Thị Mừng')).toBe('Bà Ông Thị Mừng, Ủy viên')
    expect(addressedWithPost(people, 'Ông Hạnh')).toBe('Bà Ông Hạnh, Thư ký')
    expect(addressedWithPost(people, 'Ông Văn Hai')).toBe('Ông Ông Văn Hai, Phó Trưởng Ban')
    expect(addressedWithPost(people, 'Ông Ông Văn Hai')).toBe('Ông Ông Văn Hai, Phó Trưởng Ban')
    expect(addressed(heldMeeting(), 'Ông Thị Mừng')).toBe('Ông Thị Mừng')
    expect(addressed(heldMeeting(), 'ông Sáu')).toBe('Ông Sáu')
  })

  it('is named so in minutes and in the notice', async () => {
    const { client } = await openWithSigners()
    const id = await closed(client, {
      contributions: [contribution({ speakerName: 'Lê Thị Hạnh' })],
      tasks: [task({ owner: 'Lê Thị Hạnh' })],
    })
    const textOf = async (kind: 'minutes' | 'conclusions') => {
      const paper = await draft(client, kind, id)
      return wordText((await client.papers.file({ id: paper.id, copies: 'one' })).file)
    }
    // The post that was typed with the speech; the one of the day with the task, before its unit.
    const owner = 'Bà Lê Thị Hạnh, Ủy viên, Thư ký, Tổ dân phố 3'
    expect(await textOf('minutes')).toMatch(new RegExp(`- Bà Lê Thị Hạnh, Tổ dân phố 3: [\\s\\S]*${owner}`))
    expect(await textOf('conclusions')).toContain(owner)
  })

  it('has the post of the meeting, else of the member on its day; what was typed goes first', () => {
    const members = [
      { honorific: 'ông', name: 'Trần Văn Bình', post: 'Trưởng Công an phường, Phó Trưởng Ban' },
      { honorific: 'bà', name: 'Vũ Minh Đức', post: 'Phó Trưởng Công an phường' },
    ]
    const people = { ...heldMeeting(), members }
    expect(addressedWithPost(people, 'Lê Thị Hạnh')).toBe('Bà Lê Thị Hạnh, Ủy viên, Thư ký')
    expect(addressedWithPost(people, 'Đ/c Trần Văn Bình')).toBe('Đ/c Trần Văn Bình, Ủy viên')
    expect(addressedWithPost(people, 'VŨ MINH ĐỨC')).toBe('Bà VŨ MINH ĐỨC, Phó Trưởng Công an phường')
    expect(addressedWithPost(people, 'Ông Vũ Minh Đức')).toBe('Ông Vũ Minh Đức')
    expect(addressedWithPost({ ...heldMeeting({ attendees: twice }), members }, 'Ông Lê Văn An')).toBe(
      'Ông Lê Văn An, Ủy viên',
    )
    const namesakes = { ...people, attendees: [twice[0], twice[0]].filter((one) => one !== undefined) }
    expect(addressedWithPost(namesakes, 'Lê Văn An')).toBe('Ông Lê Văn An')
    expect(speechOf(people, contribution({ speakerName: 'Vũ Minh Đức', speakerPost: '' })).speakerPost).toBe(
      'Phó Trưởng Công an phường',
    )
  })

  it('names who was sent, who presents, who answers, and says Ông or Bà once', async () => {
    const { client } = await openWithSigners()
    await client.members.create({
      name: 'Vũ Minh Đức',
      honorific: 'ông',
      phone: '',
      protocolOrder: 5,
      terms: [
        {
          id: v7(),
          committeePost: 'Ủy viên',
          outsidePost: 'Phó Trưởng Công an phường',
          unit: 'Công an phường',
          from: '2024-01-01',
          until: null,
          decision: '',
        },
      ],
    })
    const sent = (standInName: string, name: string, more: Partial<Attendee> = {}) =>
      attendee({ name, status: 'stand-in', standInName, ...more })
    const id = await closed(client, {
      attendees: [
        ...heldMeeting().attendees,
        sent('Vũ Minh Đức', 'Đỗ Văn Một'),
        sent('Bà Hồ Thị Ví', 'Đỗ Văn Hai'),
        sent('Cao Văn Lạ', 'Đỗ Văn Ba'),
        sent('Ông Thị Mừng', 'Đỗ Văn Bốn', { standInHonorific: 'bà', standInPost: 'Phó Chủ tịch Hội Phụ nữ phường' }),
        sent('Bà Trịnh Thị Năm', 'Đỗ Văn Năm', { standInHonorific: 'bà' }),
        sent('Kiều Văn Sáu', 'Đỗ Văn Sáu', { standInPost: 'Công chức văn hóa' }),
      ],
      agenda: [
        { id: v7(), title: 'Kết quả', presenter: 'Ông Trần Văn Bình', minutes: null, summary: 'Đã trình bày.' },
        { id: v7(), title: 'Kế hoạch', presenter: 'Công an phường', minutes: null, summary: '' },
      ],
      contributions: [
        contribution({
          speakerName: 'Ông Ông Trần Văn Bình',
          speakerPost: '',
          reply: 'Đồng ý.',
          repliedBy: 'Nguyễn Văn Mẫu',
        }),
        contribution({ speakerName: 'hồ thị ví', speakerPost: 'họp thay ông Đỗ Văn Hai' }),
        contribution({ speakerName: 'Ông Thị Mừng', speakerPost: '' }),
        contribution({ speakerName: 'Kiều Văn Sáu', speakerPost: '' }),
        contribution({ speakerName: 'Vũ Thị Dung', reply: 'Ghi nhận.', repliedBy: 'Ông Thị Lan' }),
      ],
      votes: [],
      tasks: [
        task({ owner: 'Ông Đ/c Vũ Minh Đức', unit: 'Công an phường' }),
        task({ owner: 'Bà Ông Thị Mừng', unit: '' }),
      ],
    })
    const paper = await draft(client, 'minutes', id)
    const text = await wordText((await client.papers.file({ id: paper.id, copies: 'one' })).file)
    for (const words of [
      'Cử ông Vũ Minh Đức, Phó Trưởng Công an phường, Ủy viên, dự thay',
      'Cử bà Hồ Thị Ví dự thay',
      'Cử Cao Văn Lạ dự thay',
      'Cử bà Ông Thị Mừng, Phó Chủ tịch Hội Phụ nữ phường, dự thay',
      'Cử bà Trịnh Thị Năm dự thay',
      'Cử Kiều Văn Sáu, Công chức văn hóa, dự thay',
      '- Bà Ông Thị Mừng, Phó Chủ tịch Hội Phụ nữ phường: ',
      '- Kiều Văn Sáu, Công chức văn hóa: ',
      'Ông Trần Văn Bình, Ủy viên, trình bày: Đã trình bày.',
      'Công an phường trình bày.',
      '- Ông Trần Văn Bình, Ủy viên: ',
      'Trả lời của ông Nguyễn Văn Mẫu: ',
      'Trả lời của Ông Thị Lan: ',
      '- Bà hồ thị ví, họp thay ông Đỗ Văn Hai: ',
      'Ông Vũ Minh Đức, Phó Trưởng Công an phường, Ủy viên',
      '\nBà Ông Thị Mừng, Phó Chủ tịch Hội Phụ nữ phường\n',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toMatch(/(ông|bà)\s+(ông(?! Thị)|bà|đ\/c|đồng chí)\s/iu)
  })

  it('is a comrade once where a notice says who chaired and concluded', async () => {
    const { client } = await openWithSigners()
    const chair = { memberId: null, honorific: 'ông', name: 'Ông Nguyễn Văn Mẫu', post: 'Trưởng Ban' } as const
    const notice = await draft(client, 'conclusions', await closed(client, { chair }))
    expect(notice.opening).toContain('đồng chí Nguyễn Văn Mẫu kết luận như sau:')
    expect([notice.subject, notice.opening].join()).not.toContain('đồng chí Ông')
  })
})
