import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TakenFile } from '../../../../shared/contract/backups.ts'
import { readToEnd } from '../../../../shared/contract/progress.ts'
import { makeBackup } from '../../platform/database/backup.ts'
import { backupPath } from '../../platform/database/backupFiles.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { databaseFileName } from '../../platform/database/files.ts'
import { browserHostServices, type HostServices } from '../../platform/host/hostServices.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { enterRescue } from '../../testing/enterRescue.ts'
import { sampleFolder } from '../../testing/sampleBook.ts'
import { bookIn } from '../../testing/spoilBook.ts'
import { refusal } from '../../testing/testApp.ts'

/** A data folder whose book is emptied and has no backup, and a backup of it that lies elsewhere, as on a stick. */
async function emptiedBeside(): Promise<{ dataDir: string; stick: string }> {
  const dataDir = await sampleFolder()
  const { id } = await makeBackup(dataDir, 'manual', '2026-11-20T08:00')
  const stick = join(dataFolder(), 'So-Ban-Chi-dao_sao-luu.sqlite')
  copyFileSync(backupPath(dataDir, id), stick)
  rmSync(join(dataDir, 'sao-luu'), { recursive: true })
  truncateSync(bookIn(dataDir), 0)
  return { dataDir, stick }
}

const desktop = (answer: string | undefined): HostServices => ({
  ...browserHostServices('0.0.0'),
  kind: 'desktop',
  chooseBackupFile: async () => answer,
})

type Calls = Awaited<ReturnType<typeof enterRescue>>['calls']

const ways: readonly (readonly [
  'desktop' | 'browser',
  (stick: string) => HostServices,
  (calls: Calls, stick: string) => Promise<TakenFile | null>,
])[] = [
  ['desktop', desktop, async (calls) => (await readToEnd(await calls.chooseFile())).taken],
  [
    'browser',
    () => browserHostServices('0.0.0'),
    async (calls, stick) => {
      const file = new File([new Uint8Array(readFileSync(stick))], 'So-Ban-Chi-dao_sao-luu.sqlite')
      return (await readToEnd(await calls.takeFile({ file }))).taken
    },
  ],
]

async function members(dataDir: string): Promise<number> {
  const database = await openDatabase(dataDir, '')
  const rows = await database.selectFrom('members').select('id').execute()
  await database.destroy()
  return rows.length
}

const unnamed = (dataDir: string) => readdirSync(join(dataDir, 'sao-luu')).filter((name) => name.startsWith('~'))

describe('a book that does not open', () => {
  it.each(ways)('is restored from a file that lies elsewhere, looked into before: %s', async (kind, host, take) => {
    const { dataDir, stick } = await emptiedBeside()
    const { calls, close } = await enterRescue(dataDir, { host: host(stick) })
    expect(await calls.state()).toMatchObject({ host: kind, backups: [] })

    const taken = await take(calls, stick)
    expect(taken).toMatchObject({ fileName: 'So-Ban-Chi-dao_sao-luu.sqlite', otherWard: null })
    expect(taken?.members).toBeGreaterThan(0)
    expect(JSON.stringify(taken)).not.toContain(dirname(stick))
    const id = taken?.id ?? ''
    await calls.numbersSince({ id })
    expect(await readToEnd(await calls.restore({ id }))).toMatchObject({ opened: true })
    await close()

    expect(await members(dataDir)).toBe(taken?.members)
    expect(unnamed(dataDir)).toEqual([])
    expect(existsSync(stick)).toBe(true)
  })

  it('keeps what it has where the file is none, is its own, or is let go', async () => {
    const { dataDir, stick } = await emptiedBeside()
    const foreign = join(dataFolder(), 'thu.sqlite')
    writeFileSync(foreign, 'Thư mời họp '.repeat(100))
    for (const [chosen, words] of [
      [foreign, 'không phải bản sao lưu của chương trình'],
      [join(dataDir, databaseFileName), 'Đây chính là sổ của chương trình'],
    ] as const) {
      const { calls, close } = await enterRescue(dataDir, { host: desktop(chosen) })
      const told = await refusal(calls.chooseFile().then((events) => readToEnd(events)))
      expect(told).toMatchObject({ code: 'INVALID', paths: ['file'] })
      expect(told.message).toContain(words)
      await close()
    }
    const { calls } = await enterRescue(dataDir, { host: desktop(stick) })
    const { taken } = await readToEnd(await calls.chooseFile())
    await calls.letGo({ id: taken?.id ?? '' })
    expect(unnamed(dataDir)).toEqual([])
    expect(await refusal(calls.restore({ id: taken?.id ?? '' }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(readFileSync(bookIn(dataDir)).length).toBe(0)
  })
})
