import { describe, expect, it } from 'vitest'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { heldMeeting, task } from '../../testing/meetingFixtures.ts'
import { backupHere, bringBackup, restoreHere } from '../../testing/restoreHere.ts'
import { openTestApp, refusal } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'

async function openWard() {
  const app = await openTestApp()
  await app.client.ward.setUp(sampleWard)
  return app
}

const conflict = { code: 'CONFLICT' }

describe('a revision told before a restore', () => {
  it('saves over nothing that was saved since: records, settings, starts, and after the restore was undone', async () => {
    const { client, dataDir } = await openWard()
    const { id } = await client.groups.create(sampleGroup({ hall: 'A' }))
    const meeting = await client.meetings.create(heldMeeting({ tasks: [task()] }))
    const start = { issuer: 'committee', year: 2026, code: 'BB' } as const
    await client.register.saveStart({ ...start, first: 46, revision: 0 })
    const backup = await backupHere(dataDir)
    const before = await client.groups.update({ id, revision: 0, group: sampleGroup({ hall: 'B' }) })
    await client.ward.update({ revision: 0, ward: { ...sampleWard, archive: 'VT2' } })
    await client.register.saveStart({ ...start, first: 60, revision: 1 })
    const [stored] = (await client.meetings.get({ id: meeting.id })).tasks
    await client.meetings.completeTask({ taskId: stored?.id ?? '', seen: null, doneOn: '2026-11-22' })
    const later = await backupHere(dataDir)
    const stale = async () => [
      await refusal(client.groups.update({ id, revision: before.revision, group: sampleGroup() })),
      await refusal(client.groups.update({ id, revision: 0, group: sampleGroup() })),
      await refusal(client.ward.update({ revision: 1, ward: sampleWard })),
      await refusal(client.ward.update({ revision: 0, ward: sampleWard })),
      await refusal(client.register.saveStart({ ...start, first: 70, revision: 2 })),
      await refusal(client.meetings.update({ id: meeting.id, revision: 0, meeting: heldMeeting() })),
    ]

    await restoreHere(dataDir, backup)
    expect(await client.groups.get({ id })).toMatchObject({ hall: 'A' })
    expect(await stale()).toMatchObject(Array(6).fill(conflict))
    const { revision } = await client.groups.get({ id })
    const again = await client.groups.update({ id, revision, group: sampleGroup({ hall: 'C' }) })

    await restoreHere(dataDir, later)
    expect(await client.groups.get({ id })).toMatchObject({ hall: 'B' })
    expect(await stale()).toMatchObject(Array(6).fill(conflict))
    for (const told of [revision, again.revision]) {
      expect(await refusal(client.groups.update({ id, revision: told, group: sampleGroup() }))).toMatchObject(conflict)
    }
  })

  it('saves over nothing where the record was gone in between', async () => {
    const { client, dataDir } = await openWard()
    const without = await backupHere(dataDir)
    const { id } = await client.groups.create(sampleGroup())
    const backup = await backupHere(dataDir)
    const told = await client.groups.update({ id, revision: 0, group: sampleGroup({ hall: 'B' }) })

    await restoreHere(dataDir, without)
    await restoreHere(dataDir, backup)

    const { revision } = await client.groups.get({ id })
    expect(revision).toBeGreaterThan(told.revision)
  })

  it('is still that of a record that the restore left as it was, and of one that was never here', async () => {
    const { client, dataDir } = await openWard()
    const { id } = await client.groups.create(sampleGroup())
    await client.groups.update({ id, revision: 0, group: sampleGroup({ hall: 'B' }) })
    const other = await openWard()
    const theirs = await other.client.groups.create(sampleGroup({ name: 'Tổ dân phố 9' }))
    const backup = await backupHere(dataDir)

    await restoreHere(dataDir, backup)
    expect(await client.groups.get({ id })).toMatchObject({ revision: 1, hall: 'B' })

    await restoreHere(dataDir, await bringBackup(other.dataDir, dataDir))
    expect(await client.groups.get({ id: theirs.id })).toMatchObject({ revision: 0 })
    expect(await refusal(client.ward.update({ revision: 0, ward: sampleWard }))).toMatchObject(conflict)
  })
})
