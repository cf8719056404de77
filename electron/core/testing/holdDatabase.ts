import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Opens the database of the first argument, takes the lock of the second, and ends when its input closes. */
const holding = `
  import Database from 'better-sqlite3'
  const [, file, lock] = process.argv
  const connection = new Database(file)
  connection.exec('BEGIN ' + lock)
  console.log('held')
  process.stdin.resume().on('close', () => process.exit())
`

/**
 * Another program holds the database. It ends with this one at the latest; in a test of Vitest give what is returned to
 * `onTestFinished`.
 *
 * @param lock `IMMEDIATE` keeps others from writing, `EXCLUSIVE` from opening as well
 * @returns lets it go, and answers when it is gone; may be called again
 * @throws when the lock could not be taken
 */
export async function holdDatabase(file: string, lock: 'IMMEDIATE' | 'EXCLUSIVE'): Promise<() => Promise<void>> {
  const holder = spawn(process.execPath, ['--input-type=module', '-e', holding, file, lock], {
    cwd: import.meta.dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(holder, 'exit')
  const held = await Promise.race([once(holder.stdout, 'data').then(() => true), ended.then(() => false)])
  if (!held) throw new Error(`the other program did not get the ${lock} lock`)
  return async () => {
    holder.kill('SIGKILL')
    await ended
  }
}
