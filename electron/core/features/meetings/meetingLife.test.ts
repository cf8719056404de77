import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databaseFileName } from '../../platform/database/database.ts'
import { attendee, heldMeeting, plannedMeeting } from '../../testing/meetingFixtures.ts'
import { doubtsOf, refusal } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'
import { openWithMeeting } from './testing/openWithMeeting.ts'

function keptReasons(dataDir: string): unknown[] {
  const connection = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
  try {
    return connection.prepare('SELECT reason FROM meeting_reopenings').pluck().all()
  } finally {
    connection.close()
  }
}

describe('the life of a meeting', () => {
  it('goes from preparing over recording to closed, and back with a reason that is kept', async () => {
    const { client, id, revision, dataDir } = await openWithMeeting(heldMeeting())

    const started = await client.meetings.start({ id, revision })
    expect((await client.meetings.get({ id })).state).toBe('recording')
    const closed = await client.meetings.close(started)
    expect((await client.meetings.get({ id })).state).toBe('closed')

    expect(await refusal(client.meetings.update({ ...closed, meeting: heldMeeting() }))).toMatchObject({
      code: 'REFUSED',
      message: 'Biên bản đã chốt. Bấm Mở lại để sửa.',
    })
    expect(await refusal(client.meetings.reopen({ ...closed, reason: ' ' }))).toMatchObject({ paths: ['reason'] })
    const reopened = await client.meetings.reopen({ ...closed, reason: 'Ghi thiếu một ý kiến' })
    expect(await client.meetings.get({ id })).toMatchObject({ state: 'recording', revision: reopened.revision })
    await client.meetings.close(reopened)
    expect(keptReasons(dataDir)).toEqual(['Ghi thiếu một ý kiến'])
  })

  it('refuses a step that does not come next, and a stale revision', async () => {
    const { client, id, revision } = await openWithMeeting(heldMeeting())
    const target = { id, revision }
    expect(await refusal(client.meetings.close(target))).toMatchObject({ code: 'REFUSED' })
    expect(await refusal(client.meetings.reopen({ ...target, reason: 'Vì sao' }))).toMatchObject({ code: 'REFUSED' })

    const started = await client.meetings.start(target)

    expect(await refusal(client.meetings.start(started))).toMatchObject({ code: 'REFUSED' })
    expect(await refusal(client.meetings.close(target))).toMatchObject({ code: 'CONFLICT' })
    const closed = await client.meetings.close(started)
    expect(await refusal(client.meetings.start(closed))).toMatchObject({ code: 'REFUSED' })
    expect(await refusal(client.meetings.close(closed))).toMatchObject({ code: 'REFUSED' })
  })

  it('is not closed on a day to come before that is confirmed', async () => {
    const times = { plannedStart: '2027-11-22T14:00', actualStart: '2027-11-22T14:05', actualEnd: '2027-11-22T15:50' }
    const meeting = heldMeeting({ ...times, plannedEnd: null, tasks: [] })
    const { client, id, revision } = await openWithMeeting(meeting)
    const started = await client.meetings.start({ id, revision })
    const told = await doubtsOf(client.meetings.close(started))
    expect(told).toEqual(['Biên bản ghi cuộc họp kết thúc ngày 22/11/2027 là ngày chưa tới.'])
    expect((await client.meetings.get({ id })).state).toBe('recording')
    await client.meetings.close({ ...started, confirmed: told })
    expect((await client.meetings.get({ id })).state).toBe('closed')
  })

  it('fills in the real start: now on its day, the planned hour when recorded afterwards', async () => {
    const { client, id, revision, setNow } = await openWithMeeting()
    await client.meetings.start({ id, revision })
    expect((await client.meetings.get({ id })).actualStart).toBe('2026-11-22T14:03')

    setNow('2026-11-24T08:00')
    const later = await client.meetings.create(plannedMeeting({ title: 'Ghi sau' }))
    await client.meetings.start(later)
    expect((await client.meetings.get({ id: later.id })).actualStart).toBe('2026-11-22T14:00')

    const known = await client.meetings.create(plannedMeeting({ actualStart: '2026-11-22T14:10' }))
    await client.meetings.start(known)
    expect((await client.meetings.get({ id: known.id })).actualStart).toBe('2026-11-22T14:10')
  })

  it('is not closed while something is missing, and says what', async () => {
    const attendees = [attendee({ status: 'unmarked' })]
    const { client, id, revision } = await openWithMeeting(plannedMeeting({ chair: null, attendees }))
    const started = await client.meetings.start({ id, revision })

    expect(await refusal(client.meetings.close(started))).toMatchObject({
      code: 'INVALID',
      message: 'Có 3 chỗ cần sửa.',
      paths: ['actualEnd', 'chair', 'attendees'],
    })
    const findings = await client.meetings.check({ id })
    expect(findings.filter((finding) => finding.severity === 'error')).toHaveLength(3)
    expect(findings.at(-1)).toMatchObject({ severity: 'warning', where: 'meeting', field: 'agenda' })
  })

  it('uses the quorum rule of its kind as the ward set it', async () => {
    const { client, id } = await openWithMeeting(heldMeeting({ kind: 'forum', attendees: [], votes: [] }))
    expect(await client.meetings.check({ id })).toEqual([])

    const rule = { kind: 'forum' as const, required: true, numerator: 1, denominator: 2, moreThan: false }
    await client.ward.update({ revision: 0, ward: sampleWard, rules: [rule] })

    expect(await client.meetings.check({ id })).toMatchObject([{ severity: 'error', field: 'attendees' }])
  })

  it('shows the number of its minutes, and stays once a paper has one', async () => {
    const { client, id, revision } = await openWithMeeting(heldMeeting())
    await client.meetings.close(await client.meetings.start({ id, revision }))
    const paper = await client.papers.create({ kind: 'minutes', sourceId: id })
    await client.register.issue({ paperId: paper.id, date: '2026-11-22', number: null })

    expect(await client.meetings.list({ year: 2026 })).toMatchObject([{ state: 'closed', minutesNumber: '01/BB-BCĐ' }])
    expect(await refusal(client.meetings.remove({ id }))).toMatchObject({
      code: 'REFUSED',
      message: 'Cuộc họp có văn bản đã cấp số nên không xóa được.',
    })
  })

  it('ends in the bin', async () => {
    const { client, id, revision } = await openWithMeeting()
    await client.meetings.remove({ id })

    expect(await client.meetings.list({ year: null })).toEqual([])
    for (const call of [
      client.meetings.get({ id }),
      client.meetings.check({ id }),
      client.meetings.remove({ id }),
      client.meetings.start({ id, revision }),
      client.meetings.update({ id, revision, meeting: plannedMeeting() }),
    ]) {
      expect(await refusal(call)).toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})
