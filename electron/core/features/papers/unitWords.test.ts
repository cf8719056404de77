import { describe, expect, it } from 'vitest'
import type { PaperKind } from '../../../../shared/model/paperKinds.ts'
import type { Period } from '../../../../shared/model/periods.ts'
import { certificatesFile } from '../../testing/certificatesFile.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { contribution, task } from '../../testing/meetingFixtures.ts'
import { closed } from '../../testing/paperFixtures.ts'
import { collective, nominee, openWithSigners, roundToDecide } from '../../testing/roundsToDecide.ts'
import type { Client } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'
import { wordText } from '../../testing/wordText.ts'

const year: Period = { kind: 'year', year: 2026, part: 1 }

/** A ward of buôn in which nobody typed another word: two are listed of the three that it counts. */
async function openBuon() {
  const { client } = await openWithSigners()
  const own = { year: 2026, areaHa: null, groups: 3, households: null, residents: null }
  const ward = { ...sampleWard, units: [{ name: 'buôn', headTitle: 'Trưởng buôn' }] }
  await client.ward.update({ revision: 0, ward, years: [own] })
  const listed = async (name: string) =>
    (await client.groups.create(sampleGroup({ name, hall: `Nhà cộng đồng ${name}` }))).id
  const [first, second] = [await listed('Buôn Ako Dhông'), await listed('Buôn Kô Tam')]
  const meetingId = await closed(client, {
    kind: 'forum',
    title: 'Diễn đàn lắng nghe ý kiến Nhân dân',
    residentCount: 120,
    contributions: [contribution({ speakerPost: 'Người dân' })],
    tasks: [task({ unit: 'Công an phường' })],
    votes: [],
  })
  const nominees = [
    collective({ name: 'Buôn Ako Dhông', proposingUnit: 'Công an phường', groupId: first }),
    nominee({ description: 'Trưởng buôn', proposingUnit: 'Công an phường', groupId: second }),
  ]
  return { client, meetingId, roundId: await roundToDecide(client, { nominees }) }
}

async function paperOf(client: Client, kind: PaperKind, sourceId: string) {
  const { id } = await client.papers.create({ kind, sourceId })
  const { file } = await client.papers.file({ id, copies: 'one' })
  return { id, text: (await wordText(file)).replaceAll('\u00a0', ' ') }
}

const otherWords = /tổ dân phố|tổ trưởng|khu phố/iu

describe('a ward of buôn', () => {
  it('finds no other word for them in papers of any kind', async () => {
    const { client, meetingId, roundId } = await openBuon()
    for (const kind of ['invitation', 'minutes', 'conclusions'] as const) {
      expect((await paperOf(client, kind, meetingId)).text, kind).not.toMatch(otherWords)
    }
    const submission = await paperOf(client, 'submission', roundId)
    await client.register.issue({ paperId: submission.id, date: '2026-08-18', number: null })
    const decision = await paperOf(client, 'decision', roundId)
    await client.register.issue({ paperId: decision.id, date: '2026-08-19', number: null })
    for (const { text } of [submission, decision]) expect(text).not.toMatch(otherWords)
    const { file } = await certificatesFile(client, { id: roundId, nomineeIds: null })
    expect(await wordText(file)).not.toMatch(otherWords)

    const report = await client.reports.create(year)
    const { text } = await paperOf(client, 'report', report.id)
    expect(text).not.toMatch(otherWords)
    expect(text).toContain('Phường Diên Hồng có 03 buôn, ')
    expect(text).toContain('(chưa có số liệu của 01 buôn)')
    expect(text).toContain('được khen thưởng thuộc 02 buôn: Buôn Ako Dhông và Buôn Kô Tam, mỗi nơi 01 lượt.')
    expect(text).toMatch(/^Biểu đồ \d\. Khen thưởng theo buôn$/mu)
  })

  it('finds no other word for them in figures, tables and charts', async () => {
    const { client, roundId } = await openBuon()
    const decision = await client.papers.create({ kind: 'decision', sourceId: roundId })
    await client.register.issue({ paperId: decision.id, date: '2026-08-19', number: null })
    const figures = await client.reports.figures(year)
    expect(JSON.stringify(figures)).not.toMatch(otherWords)
    expect(figures.tables.map(({ title }) => title)).toEqual(expect.arrayContaining(['Buôn', 'Khen thưởng theo buôn']))
    expect(figures.charts.map(({ title }) => title)).toContain('Khen thưởng theo buôn')
    expect(figures.figures.at(-1)?.missing).toBe('chưa có số liệu của 01 buôn')
  })
})
