import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fixedClock } from '../clock.ts'
import { dataFolder } from '../testing/dataFolder.ts'
import { sampleGroup } from '../testing/groupFixtures.ts'
import { openAppIn, refusal } from '../testing/testApp.ts'
import { databaseFileName } from './files.ts'

/** Another program that takes the write lock until it is let go. */
async function lockedBySomebodyElse(path: string): Promise<() => Promise<void>> {
  const holder = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import Database from 'better-sqlite3'
       const connection = new Database(process.argv[1])
       connection.exec('BEGIN IMMEDIATE')
       console.log('held')
       setInterval(() => undefined, 1000)`,
      path,
    ],
    { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  onTestFinished(() => {
    holder.kill('SIGKILL')
  })
  await once(holder.stdout, 'data')
  return async () => {
    holder.kill('SIGKILL')
    await once(holder, 'exit')
  }
}

describe('a save while another program holds the database', () => {
  it('is refused in words after a while in which no thread is held, and passes later', async () => {
    const dataDir = dataFolder()
    const logged: unknown[] = []
    const { client } = await openAppIn(dataDir, fixedClock('2026-11-22T08:00'), (error) => logged.push(error))
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 1' }))
    const letGo = await lockedBySomebodyElse(join(dataDir, databaseFileName))

    const saves = [
      refusal(client.groups.create(sampleGroup({ name: 'Tổ dân phố 2' }))),
      refusal(client.drafts.save({ key: 'group:new', value: '{}' })),
    ]
    // SQLite's own waiting would hold the thread from the first save to its refusal: it turned no more than once or twice.
    let turns = 0
    const beat = setInterval(() => turns++, 5)
    const answers = await Promise.all(saves).finally(() => clearInterval(beat))

    for (const answer of answers) {
      expect(answer).toMatchObject({
        code: 'REFUSED',
        message: 'Dữ liệu đang được chương trình khác dùng nên chưa lưu được. Đóng chương trình đó rồi lưu lại.',
      })
    }
    expect(turns).toBeGreaterThan(20)
    await letGo()
    await client.drafts.save({ key: 'group:new', value: '{}' })
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 2' }))
    expect((await client.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2'])
  })
})
