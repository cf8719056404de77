import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackup } from '../../testing/backupCalls.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { openAppIn, refusal } from '../../testing/testApp.ts'
import { fixedClock } from '../clock.ts'
import { DataGoneError } from '../files/storageFault.ts'
import { openDatabase } from './database.ts'
import { databaseFileName } from './files.ts'
import { placeOf } from './inPlace.ts'

/** For the screen; a form keeps what was typed when it is told that it could not be saved. */
const dataGone = expect.stringMatching(/^Thư mục dữ liệu không còn ở chỗ cũ: .*chép phần đang nhập ra nơi khác/)

/** A program that has saved one group, in a folder that can be moved. */
async function openProgram() {
  const base = dataFolder()
  const dataDir = join(base, 'so-lieu')
  const { client, close } = await openAppIn(dataDir, fixedClock('2026-11-22T08:00'), () => undefined)
  await client.groups.create(sampleGroup({ name: 'Tổ dân phố 1' }))
  const save = () => client.groups.create(sampleGroup({ name: 'Tổ dân phố 2' }))
  const draft = () => client.drafts.save({ key: 'group:new', value: '{}' })
  return { base, dataDir, client, close, save, draft }
}

type Program = Awaited<ReturnType<typeof openProgram>>

async function namesIn(dataDir: string): Promise<string[]> {
  const database = await openDatabase(dataDir, '')
  const groups = await database.selectFrom('groups').select('name').execute()
  await database.destroy()
  return groups.map(({ name }) => name)
}

const elsewhere = ({ base }: Program) => join(base, 'cho-khac')

// Windows neither moves nor deletes a folder with an open file in it.
describe.skipIf(process.platform === 'win32')('a data folder that', () => {
  const gone: readonly (readonly [string, (program: Program) => unknown])[] = [
    ['is renamed', (program) => renameSync(program.dataDir, elsewhere(program))],
    ['is deleted', ({ dataDir }) => rmSync(dataDir, { recursive: true })],
    [
      'is replaced by another one with data in it',
      async (program) => {
        renameSync(program.dataDir, elsewhere(program))
        await (await openDatabase(program.dataDir, '')).destroy()
      },
    ],
    ['loses its database', ({ dataDir }) => rmSync(join(dataDir, databaseFileName))],
    ['loses its log of saves', ({ dataDir }) => rmSync(join(dataDir, `${databaseFileName}-wal`))],
  ]

  it.each(gone)('%s takes no save, draft or backup any more, and says so', async (_what, take) => {
    const program = await openProgram()
    await take(program)
    const before = existsSync(program.dataDir) ? readdirSync(program.dataDir) : null

    for (const call of [program.save, program.draft]) {
      expect(await refusal(call())).toMatchObject({ code: 'REFUSED', message: dataGone })
    }
    expect(await refusal(createBackup(program.client))).toMatchObject({ code: 'REFUSED' })
    // What is shown can still be read, to be copied from the screen.
    expect((await program.client.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 1'])
    // No folder is made where there is none any more.
    expect(existsSync(program.dataDir) ? readdirSync(program.dataDir) : null).toEqual(before)
  })

  it('is put back takes saves again, and has all of them', async () => {
    const program = await openProgram()
    renameSync(program.dataDir, elsewhere(program))
    expect(await refusal(program.save())).toMatchObject({ message: dataGone })

    renameSync(elsewhere(program), program.dataDir)
    await program.save()
    await program.close()

    expect(await namesIn(program.dataDir)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2'])
  })

  it('is moved between the beginning and the end of a change keeps nothing of it', async () => {
    const base = dataFolder()
    const dataDir = join(base, 'so-lieu')
    const database = await openDatabase(dataDir, '')
    const change = database.transaction().execute(async (transaction) => {
      await transaction.insertInto('drafts').values({ key: 'half', value: '', savedAt: '' }).execute()
      renameSync(dataDir, join(base, 'cho-khac'))
    })
    await expect(change).rejects.toThrow()
    renameSync(join(base, 'cho-khac'), dataDir)
    expect(await database.selectFrom('drafts').select('key').execute()).toEqual([])
    await database.destroy()
  })
})

describe('a data folder in its place', () => {
  it('takes saves whatever else is made beside the database', async () => {
    const program = await openProgram()
    mkdirSync(join(program.dataDir, 'khac'))
    await createBackup(program.client)
    await program.save()
    expect(await program.client.groups.list()).toHaveLength(2)
  })

  it.skipIf(process.platform === 'win32')('is told with the backups as long as it is elsewhere', async () => {
    const program = await openProgram()
    await createBackup(program.client)
    renameSync(program.dataDir, elsewhere(program))
    expect(await program.client.backups.list()).toEqual({
      backups: [],
      problem: expect.stringMatching(/^Chưa sao lưu được\. Thư mục dữ liệu không còn ở chỗ cũ: /),
    })
    renameSync(elsewhere(program), program.dataDir)
    expect(await program.client.backups.list()).toMatchObject({ backups: [{ kind: 'manual' }], problem: null })
  })
})

describe('a stick that was pulled out', () => {
  it.each(['UNKNOWN', 'ENXIO', 'EIO', 'ENODEV', 'EACCES'])('is gone, whatever the system says of it: %s', (code) => {
    const path = join(dataFolder(), databaseFileName)
    writeFileSync(path, '')
    let pulled = false
    const place = placeOf(path, (file) => {
      if (pulled) throw Object.assign(new Error(`${code}: stat`), { code })
      return statSync(file, { throwIfNoEntry: false })
    })
    place.require()
    pulled = true
    expect(() => place.require()).toThrow(DataGoneError)
    pulled = false
    place.require()
  })
})
