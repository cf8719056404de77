import { statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { insertMeeting, updateMeeting } from '../../../electron/core/features/meetings/meetings.store.ts'
import { type Database, inTransaction, openDatabase } from '../../../electron/core/platform/database/database.ts'
import { databaseFileName } from '../../../electron/core/platform/database/files.ts'
import { newId } from '../../../electron/core/schema/ids.ts'
import { createBackup } from '../../../electron/core/testing/backupCalls.ts'
import { contribution, heldMeeting } from '../../../electron/core/testing/meetingFixtures.ts'
import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { inNewFolder, newFolder } from '../world/folders.ts'
import { withApp } from '../world/openedApp.ts'
import { fillTenYears } from '../world/tenYears.ts'
import { sentence } from '../world/text.ts'

const runs = 3

let folder: Promise<string> | undefined

/** The folder of ten years, made once for all measurements. */
function tenYearsFolder(): Promise<string> {
  folder ??= makeFolder()
  return folder
}

async function makeFolder(): Promise<string> {
  const made = newFolder()
  await fillTenYears(made)
  // The backup of the day is made beside other work at the first start: no measurement shall meet it.
  await withApp(made, async () => undefined)
  return made
}

const ofBook = 'ten years (600 meetings, 6,000 awards, 20,000 lines of the register)'

export const tenYearsSize: Measurement = {
  title: `Book of ${ofBook}`,
  goal: 100,
  unit: 'MB',
  measure: async () => {
    const { size } = statSync(join(await tenYearsFolder(), databaseFileName))
    return { value: size / 1e6, how: 'the file, each meeting saved 50 times in two sittings' }
  },
}

/** From the call to a program that answers. */
export const tenYearsStart: Measurement = {
  title: 'Start on a book of ten years',
  goal: 1000,
  unit: 'ms',
  measure: async () => {
    const book = await tenYearsFolder()
    const times = await repeat(runs, () => openingTime(book))
    return { value: median(times), how: `openApp without the page, median of ${runs}` }
  },
}

async function openingTime(book: string): Promise<number> {
  const start = performance.now()
  return withApp(book, async () => performance.now() - start)
}

export const tenYearsBackup: Measurement = {
  title: 'Backup of a book of ten years, checked',
  goal: 2000,
  unit: 'ms',
  measure: async () =>
    withApp(await tenYearsFolder(), async (client) => {
      // The worker loads what it needs once.
      await createBackup(client)
      const times = await repeat(runs, () => timed(() => createBackup(client)))
      return { value: median(times), how: `by the button, median of ${runs}` }
    }),
}

const saves = 200
const letters = 30_000

export const logOfSelfSaves: Measurement = {
  title: `Change log of ${saves} self-saves of a meeting of 30,000 letters`,
  goal: 0.2,
  unit: 'MB',
  measure: () =>
    inNewFolder(async (made) => {
      const database = await openDatabase(made, 'bench')
      try {
        const before = await logSize(database)
        await typeLongMinutes(database)
        return { value: ((await logSize(database)) - before) / 1e6, how: 'what its lines hold' }
      } finally {
        await database.destroy()
      }
    }),
}

/** One letter a save, in the last of many opinions. */
async function typeLongMinutes(database: Database): Promise<void> {
  const id = newId()
  const said = contribution({ content: sentence(1, 4).repeat(letters).slice(0, letters) })
  const spoken = (count: number) => heldMeeting({ contributions: [{ ...said, content: said.content.slice(0, count) }] })
  const planned = spoken(letters - saves)
  const typed = (count: number) => ({ ...planned, contributions: spoken(count).contributions })
  await inTransaction(database, (transaction) => insertMeeting(transaction, id, planned, 'recording'))
  for (let save = 0; save < saves; save++) {
    const meeting = typed(letters - saves + save + 1)
    await inTransaction(database, (transaction) => updateMeeting(transaction, id, save, meeting))
  }
}

async function logSize(database: Database): Promise<number> {
  const { rows } = await sql<{ bytes: number | null }>`
    select sum(length(cast(coalesce(before, '') || coalesce(after, '') as blob))) as bytes from change_log
  `.execute(database)
  return rows[0]?.bytes ?? 0
}
