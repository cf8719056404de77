import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { vi } from 'vitest'
import { databaseFileName } from '../platform/database/files.ts'

/** The SQL that some work runs, in order, each as often as it is run: a statement is prepared once. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const connection = new BetterSqlite3(':memory:')
  const ofAll: BetterSqlite3.Statement = Object.getPrototypeOf(connection.prepare('SELECT 1'))
  connection.close()
  const { all, run } = ofAll
  const sources: string[] = []
  const spies = [
    vi.spyOn(ofAll, 'all').mockImplementation(function (this: BetterSqlite3.Statement, ...values: unknown[]) {
      sources.push(this.source)
      return all.apply(this, values)
    }),
    vi.spyOn(ofAll, 'run').mockImplementation(function (this: BetterSqlite3.Statement, ...values: unknown[]) {
      sources.push(this.source)
      return run.apply(this, values)
    }),
  ]
  try {
    await work()
    return sources
  } finally {
    for (const spy of spies) spy.mockRestore()
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
