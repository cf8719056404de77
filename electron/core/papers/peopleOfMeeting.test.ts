import { describe, expect, it } from 'vitest'
import { attendee, contribution, heldMeeting, task } from '../testing/meetingFixtures.ts'
import { closed, draft } from '../testing/paperFixtures.ts'
import { openWithSigners } from '../testing/roundsToDecide.ts'
import { wordText } from '../testing/wordText.ts'
import { addressed } from './peopleOfMeeting.ts'

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
    expect(await textOf('minutes')).toMatch(/- Bà Lê Thị Hạnh, Tổ dân phố 3: [\s\S]*Bà Lê Thị Hạnh, Tổ dân phố 3/)
    expect(await textOf('conclusions')).toContain('Bà Lê Thị Hạnh, Tổ dân phố 3')
  })
})
