import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../testing/dataFolder.ts'
import { databaseFileName } from './database.ts'

const writer = join(import.meta.dirname, '../testing/writeUntilKilled.ts')
const kills = 50

/** Lets the writer save for a while and kills it. Gives the revision that was acknowledged last for each member. */
async function writeAndKill(dataDir: string, milliseconds: number): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [writer, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (printed.startsWith('ready\n')) resolve()
    })
  })
  const gone = new Promise((resolve) => child.once('close', resolve))
  await Promise.race([ready, gone])
  await setTimeout(milliseconds)
  child.kill('SIGKILL')
  await gone
  // The last line may be cut off in the middle; it was not acknowledged then.
  const lines = printed.split('\n').slice(1, -1)
  return new Map(lines.map((line) => [line.slice(0, 36), Number(line.slice(37))]))
}

describe('a power cut', () => {
  it(`loses no acknowledged save and corrupts nothing in ${kills} kills`, { timeout: 120_000 }, async () => {
    const dataDir = dataFolder()
    const acknowledged = new Map<string, number>()
    for (let kill = 0; kill < kills; kill++) {
      const saved = await writeAndKill(dataDir, Math.random() * 60)
      for (const [id, revision] of saved) acknowledged.set(id, revision)

      const connection = new BetterSqlite3(join(dataDir, databaseFileName))
      expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(connection.pragma('foreign_key_check')).toEqual([])
      const stored = connection.prepare<[], { id: string; revision: number }>('SELECT id, revision FROM members').all()
      const log = connection.prepare("SELECT count(*) FROM change_log WHERE table_name = 'members'").pluck().get()
      connection.close()

      const revisionOf = new Map(stored.map((row) => [row.id, row.revision]))
      const lost = [...acknowledged].filter(([id, revision]) => (revisionOf.get(id) ?? -1) < revision)
      expect(lost).toEqual([])
      // Each insert and each update stands in the log, in the same transaction as the change.
      expect(log).toBe(stored.reduce((lines, row) => lines + row.revision + 1, 0))
    }
    expect(acknowledged.size).toBeGreaterThan(kills)
  })
})
