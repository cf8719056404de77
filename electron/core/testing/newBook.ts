import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../platform/database/database.ts'
import { dataFolder } from './dataFolder.ts'
import { bookIn } from './spoilBook.ts'

let made: Promise<Buffer> | undefined

/** The book that a first start makes. All the migrations take longer than most tests, so it is made once. */
export const newBook = () => (made ??= makeBook())

async function makeBook(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'so-ban-chi-dao-'))
  try {
    await (await openDatabase(folder, '')).destroy()
    return readFileSync(bookIn(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** A folder with a new book in it, closed; removed when the test ends. */
export async function newBookFolder(): Promise<string> {
  const dataDir = dataFolder()
  writeFileSync(bookIn(dataDir), await newBook())
  return dataDir
}
