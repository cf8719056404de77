import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCHandler } from '@orpc/server/message-port'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { readToEnd } from '../../../shared/contract/progress.ts'
import { openApp } from '../../core/app.ts'
import { fixedClock } from '../../core/platform/clock.ts'
import { backupPath } from '../../core/platform/database/backupFiles.ts'
import { databaseFileName } from '../../core/platform/database/files.ts'
import { browserHostServices } from '../../core/platform/host/hostServices.ts'
import type { Known } from '../../core/testing/anyInput.ts'
import { createBackup } from '../../core/testing/backupCalls.ts'
import type { Client } from '../../core/testing/testApp.ts'
import { openTestJobs } from '../../core/testing/testJobs.ts'
import type { FilledWorld } from '../../core/testing/validInputs.ts'
import { folderAsPlace } from '../folderAsPlace.ts'
import { tokenHeader } from '../guard.ts'
import { serveBrowser } from '../server.ts'

/** The token of every call over HTTP. */
export const token = 'fuzz'

/**
 * A program with the sample and one thing of each kind that the sample lacks, which answers over both transports: for
 * calls with anything.
 */
export async function openFuzzedProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'so-fuzz-'))
  const dataDir = join(folder, 'so-lieu')
  const unforeseen: unknown[] = []
  const app = await openApp({
    dataDir,
    clock: fixedClock('2026-11-22T08:00'),
    // No drive that happens to be plugged in here.
    host: browserHostServices('0.0.0', { ...folderAsPlace(join(folder, 'USB')), drives: async () => [] }),
    operator: 'Văn thư',
    log: (error) => unforeseen.push(error),
    openJobs: openTestJobs,
  })
  const { port1, port2 } = new MessageChannel()
  new RPCHandler(app.router, app.handlerOptions).upgrade(port1)
  port1.start()
  port2.start()
  const port = new PortLink({ port: port2 })
  const host = await serveBrowser(app, { pageDir: folder, port: 0, token })
  const http = new FetchLink({ url: new URL('/rpc', host.address).href, headers: { [tokenHeader]: token } })
  const client: Client = createORPCClient(port)

  /** Keeps a backup as one of another kind than those that the test makes, or they would push it out. */
  async function kept(day: string): Promise<string> {
    const id = `hang-ngay-${day}T08-00-01`
    renameSync(backupPath(dataDir, (await createBackup(client)).id), backupPath(dataDir, id))
    return id
  }

  const emptyBackup = await kept('2026-11-19')
  await client.samples.load()
  await addWhatTheSampleLacks(client)
  const filledBackup = await kept('2026-11-20')
  const [place] = (await client.packages.places()).places
  const placeId = place?.id ?? ''
  const written = await readToEnd(await client.packages.write({ placeId, year: 2023, forSuperiors: true }))
  const world: FilledWorld = {
    client,
    emptyBackup,
    filledBackup,
    backupFile: backupPath(dataDir, filledBackup),
    placeId,
    packageFolder: written.folder,
  }

  const inDatabase = <T>(work: (connection: BetterSqlite3.Database) => T): T => {
    const connection = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
    try {
      return work(connection)
    } finally {
      connection.close()
    }
  }

  const known: Known = {
    ids: inDatabase(storedIds),
    // Several times, as often as other texts that might be such a name and lead nowhere.
    names: [filledBackup, placeId, written.folder].flatMap((name) => [name, name, name, name]),
  }

  return {
    links: { port, http },
    address: host.address,
    world,
    known,
    /** What the program logged as unforeseen since the last time. */
    takeUnforeseen: () => unforeseen.splice(0),
    inDatabase,
    async close() {
      port1.close()
      port2.close()
      await host.close()
      await app.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

export type FuzzedProgram = Awaited<ReturnType<typeof openFuzzedProgram>>

/** A report with its paper, and something of each kind in the bin. */
async function addWhatTheSampleLacks(client: Client): Promise<void> {
  const report = await client.reports.create({ kind: 'year', year: 2023, part: 1 })
  await client.papers.create({ kind: 'report', sourceId: report.id })
  const [member] = await client.members.list()
  const [group] = await client.groups.list()
  const [meeting] = await client.meetings.list({ year: null })
  if (!member || !group || !meeting) throw new Error('the sample is empty')
  for (const remove of [
    () => client.members.remove({ id: member.id }),
    () => client.groups.remove({ id: group.id }),
    () => client.meetings.remove({ id: meeting.id }),
  ]) {
    await remove()
  }
}

/** A few ids of every table that has any. */
function storedIds(connection: BetterSqlite3.Database): string[] {
  const names =
    "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'id' WHERE m.type = 'table'"
  const tables = z.array(z.string()).parse(connection.prepare(names).pluck().all())
  return tables.flatMap((table) => {
    const ids = connection.prepare(`SELECT id FROM "${table}" LIMIT 4`).pluck().all()
    return ids.flatMap((id) => (z.uuid().safeParse(id).success ? [String(id)] : []))
  })
}
