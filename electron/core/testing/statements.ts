import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { vi } from 'vitest'
import { databaseFileName } from '../platform/database/files.ts'

/** The SQL that some work runs, in order: each run of a statement is prepared anew. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const prepare = vi.spyOn(BetterSqlite3.prototype, 'prepare')
  try {
    await work()
    return prepare.mock.calls.map(([sql]) => sql)
  } finally {
    prepare.mockRestore()
  }
}

/** How SQLite goes about a statement: `SCAN papers USING COVERING INDEX papers_searched`, a line for each step. */
export function planOf(dataDir: string, statement: string): string {
  const connection = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
  try {
    const places = statement.split('?').length - 1
    const steps = connection.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(Array.from({ length: places }, () => null))
    return steps.map((step) => (step && typeof step === 'object' && 'detail' in step ? step.detail : '')).join('\n')
  } finally {
    connection.close()
  }
}
