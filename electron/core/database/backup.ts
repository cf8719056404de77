import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'

/**
 * Copies the open database by SQLite's own backup (a file copy would miss what still stands in the WAL), opens the copy
 * and checks it. Throws, and leaves no copy behind, when the copy is not whole.
 *
 * @returns the path of the copy
 */
export async function backupBeforeMigrating(connection: BetterSqlite3.Database, dataDir: string): Promise<string> {
  const folder = join(dataDir, 'sao-luu')
  mkdirSync(folder, { recursive: true })
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  const copy = join(folder, `truoc-nang-cap-${stamp}.sqlite`)
  await connection.backup(copy)
  leaveWal(copy)
  const problem = integrityProblem(copy)
  if (problem !== null) {
    rmSync(copy, { force: true })
    throw new Error(`Bản sao lưu trước khi nâng cấp không đọc được: ${problem}`)
  }
  return copy
}

/** Makes the copy one file: in WAL mode, reading it would leave two more beside it. */
function leaveWal(path: string): void {
  const connection = new BetterSqlite3(path, { fileMustExist: true })
  try {
    connection.pragma('journal_mode = DELETE')
  } finally {
    connection.close()
  }
}

/** What SQLite finds wrong with a database file, or null when it is whole. */
export function integrityProblem(path: string): string | null {
  const connection = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    const result = connection.pragma('integrity_check', { simple: true })
    return result === 'ok' ? null : String(result)
  } finally {
    connection.close()
  }
}
