import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
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
