import { onTestFinished } from 'vitest'
import { type Database, inTransaction, openDatabase } from '../../../platform/database/database.ts'
import { newBookFolder } from '../../../testing/newBook.ts'
import { type BookFile, writtenBook } from '../bookFile.ts'
import { isBookFile, readBook } from '../readBook.ts'
import { allParts } from './allParts.ts'

/** A new book, closed when the test ends. */
export async function openedBook(): Promise<Database> {
  const database = await openDatabase(await newBookFolder(), 'Văn thư')
  onTestFinished(() => database.destroy())
  return database
}

/** Does some work on the database and leaves it as it was. */
export async function undone(database: Database, work: (transaction: Database) => Promise<void>): Promise<void> {
  const undo = new Error('undo')
  await inTransaction(database, async (transaction) => {
    await work(transaction)
    throw undo
  }).catch((error: unknown) => {
    if (error !== undo) throw error
  })
}

/** A file as it is after it was written and read again. */
export function reread(file: BookFile): BookFile {
  const raw: unknown = JSON.parse(JSON.stringify(writtenBook(file)))
  if (!isBookFile(raw)) throw new Error('no book')
  const reading = readBook(raw, allParts)
  if ('errors' in reading) throw new Error(JSON.stringify(reading.errors))
  return reading.value
}
