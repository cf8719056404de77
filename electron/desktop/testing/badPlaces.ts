import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { smallDiskOrNone } from '../../core/testing/smallDisk.ts'
import { undoAtEnd } from './startProgram.ts'

/** Why a place was not spoilt on this machine; a test of it is skipped with that. */
export type WhyNot = string | undefined

/**
 * Lets nobody write into the folder, made when missing, until the test ends, root included. It may then be a link to a
 * disk of its own with the same content.
 */
export function makeReadOnly(folder: string): WhyNot {
  mkdirSync(folder, { recursive: true })
  const disk = ontoSmallDisk(folder)
  if (disk) disk.makeReadOnly()
  else if (process.getuid === undefined || process.getuid() === 0) return 'needs a mount, or a user other than root'
  else {
    chmodSync(folder, 0o500)
    undoAtEnd(() => chmodSync(folder, 0o700))
  }
  return undefined
}

/** Fills the disk that the folder, made when missing, lies on up to the last block, until the test ends. */
export function fillDiskOf(folder: string): WhyNot {
  mkdirSync(folder, { recursive: true })
  const disk = ontoSmallDisk(folder)
  if (!disk) return 'this user may not mount a small file system'
  disk.fill()
  return undefined
}

function ontoSmallDisk(folder: string) {
  const disk = smallDiskOrNone()
  if (!disk) return null
  cpSync(folder, disk.folder, { recursive: true })
  rmSync(folder, { recursive: true })
  symlinkSync(disk.folder, folder)
  return disk
}

/** Another program holds the database for itself until the test ends. */
export async function holdDatabase(file: string): Promise<WhyNot> {
  const holder = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import Database from 'better-sqlite3'
       const connection = new Database(process.argv[1])
       connection.exec('BEGIN EXCLUSIVE')
       console.log('held')
       setInterval(() => undefined, 1000)`,
      file,
    ],
    { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  onTestFinished(async () => {
    holder.kill('SIGKILL')
    if (holder.exitCode === null && holder.signalCode === null) await once(holder, 'exit')
  })
  await once(holder.stdout, 'data')
  return undefined
}
