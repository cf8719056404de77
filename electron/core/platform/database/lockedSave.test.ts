import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { holdDatabase } from '../../testing/holdDatabase.ts'
import { openAppIn, refusal } from '../../testing/testApp.ts'
import { fixedClock } from '../clock.ts'
import { databaseFileName } from './files.ts'

describe('a save while another program holds the database', () => {
  it('is refused in words after a while in which no thread is held, and passes later', async () => {
    const dataDir = dataFolder()
    const logged: unknown[] = []
    const { client } = await openAppIn(dataDir, fixedClock('2026-11-22T08:00'), (error) => logged.push(error))
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 1' }))
    const letGo = await holdDatabase(join(dataDir, databaseFileName), 'IMMEDIATE')
    onTestFinished(letGo)

    const saves = [
      refusal(client.groups.create(sampleGroup({ name: 'Tổ dân phố 2' }))),
      refusal(client.drafts.save({ key: 'group:new', value: '{}' })),
    ]
    // SQLite's own waiting would hold the thread from the first save to its refusal: it turned no more than once or
    // twice.
    let turns = 0
    const beat = setInterval(() => turns++, 5)
    const answers = await Promise.all(saves).finally(() => clearInterval(beat))

    for (const answer of answers) {
      expect(answer).toMatchObject({
        code: 'REFUSED',
        message:
          'Dữ liệu đang được chương trình khác dùng nên chưa lưu được. Có thể phần mềm diệt virus, OneDrive, chương trình sao lưu hoặc một cửa sổ khác của sổ đang giữ tệp. Chờ một lát hoặc đóng chương trình đó rồi lưu lại; nội dung đã lưu trước đó vẫn còn.',
      })
    }
    expect(turns).toBeGreaterThan(20)
    await letGo()
    await client.drafts.save({ key: 'group:new', value: '{}' })
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 2' }))
    expect((await client.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2'])
  })
})
