import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { plannedMeeting } from '../../testing/meetingFixtures.ts'
import { closed } from '../../testing/paperFixtures.ts'
import { openTestApp, refusal } from '../../testing/testApp.ts'
import { sampleSigner, sampleWard } from '../../testing/wardFixtures.ts'

describe('the bin', () => {
  it('lists what was removed, latest first, and gives it back as it was', async () => {
    const { client, setNow } = await openTestApp('2026-11-22T08:00')
    const group = await client.groups.create(sampleGroup())
    const meeting = await client.meetings.create(plannedMeeting())
    await client.groups.remove({ id: group.id })
    setNow('2026-11-22T09:00')
    await client.meetings.remove({ id: meeting.id })

    expect(await client.bin.list()).toEqual([
      {
        kind: 'meeting',
        label: 'Cuộc họp',
        id: meeting.id,
        title: plannedMeeting().title,
        removedAt: '2026-11-22T09:00',
        unreadable: false,
      },
      {
        ...{ kind: 'group', label: '{Unit}' },
        id: group.id,
        title: 'Tổ dân phố 3',
        removedAt: '2026-11-22T08:00',
        unreadable: false,
      },
    ])

    await client.bin.restore({ kind: 'meeting', id: meeting.id })
    await client.bin.restore({ kind: 'group', id: group.id })

    expect(await client.bin.list()).toEqual([])
    expect(await client.meetings.get({ id: meeting.id })).toMatchObject(plannedMeeting())
    expect(await client.groups.get({ id: group.id })).toMatchObject(sampleGroup())
  })

  it('does not give back a group whose name is in force again', async () => {
    const { client } = await openTestApp()
    const { id } = await client.groups.create(sampleGroup())
    await client.groups.remove({ id })
    await client.groups.create(sampleGroup({ from: '2024-01-01' }))

    expect(await refusal(client.bin.restore({ kind: 'group', id }))).toMatchObject({
      code: 'INVALID',
      message: 'Đã có Tổ dân phố 3, hoạt động từ 01/01/2024. Chọn tên khác hoặc nhập ngày giải thể.',
    })
    expect(await client.bin.list()).toHaveLength(1)
  })

  it('gives a paper back only with its meeting, and only when no other took its place', async () => {
    const { client } = await openTestApp()
    await client.ward.setUp(sampleWard)
    const meeting = await client.meetings.create(plannedMeeting())
    const first = await client.papers.create({ kind: 'minutes', sourceId: meeting.id })
    const { subject } = await client.papers.get({ id: first.id })
    await client.papers.remove({ id: first.id })
    await client.meetings.remove({ id: meeting.id })
    expect(await client.bin.list()).toContainEqual(
      expect.objectContaining({ kind: 'paper', id: first.id, title: `Biên bản: ${subject}` }),
    )

    expect(await refusal(client.bin.restore({ kind: 'paper', id: first.id }))).toMatchObject({ code: 'CONFLICT' })
    await client.bin.restore({ kind: 'meeting', id: meeting.id })
    const second = await client.papers.create({ kind: 'minutes', sourceId: meeting.id })
    expect(await refusal(client.bin.restore({ kind: 'paper', id: first.id }))).toMatchObject({
      code: 'CONFLICT',
      message: 'Đã có biên bản khác thay cho văn bản này. Xóa văn bản đó rồi khôi phục.',
    })
    await client.papers.remove({ id: second.id })

    await client.bin.restore({ kind: 'paper', id: first.id })

    expect(await client.papers.get({ id: first.id })).toMatchObject({ subject })
  })

  it.each(['conclusions', 'report'] as const)(
    'gives back the draft after one whose number was cancelled: %s',
    async (kind) => {
      const { client } = await openTestApp()
      await client.ward.setUp(sampleWard)
      await client.ward.saveSigner({ signer: sampleSigner(), revision: null })
      const sourceId =
        kind === 'report'
          ? (await client.reports.create({ kind: 'year', year: 2026, part: 1 })).id
          : await closed(client)
      const cancelled = await client.papers.create({ kind, sourceId })
      const entry = await client.register.issue({ paperId: cancelled.id, date: '2026-11-22', number: null })
      await client.register.cancel({ id: entry.id, revision: entry.revision, reason: 'Sai thể thức' })
      const draft = await client.papers.create({ kind, sourceId })
      await client.papers.remove({ id: draft.id })

      await client.bin.restore({ kind: 'paper', id: draft.id })

      expect(await client.papers.create({ kind, sourceId })).toMatchObject({ id: draft.id })
      expect(await client.papers.get({ id: cancelled.id })).toMatchObject({ number: entry.label })
    },
  )

  it('refuses what is not in it', async () => {
    const { client } = await openTestApp()
    const { id } = await client.groups.create(sampleGroup())

    expect(await refusal(client.bin.restore({ kind: 'group', id }))).toMatchObject({ code: 'CONFLICT' })
    expect(await refusal(client.bin.restore({ kind: 'round', id: v7() }))).toMatchObject({ code: 'CONFLICT' })
  })

  it('has nothing of a kind that no feature has', async () => {
    const { client } = await openTestApp()
    expect(await refusal(client.bin.restore({ kind: 'suspect', id: v7() }))).toMatchObject({ code: 'CONFLICT' })
  })
})
