import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../../platform/files/errorCode.ts'
import { rmdirPatiently, unlinkPatiently } from '../../platform/files/heldFiles.ts'
import { type Checksum, type ChecksumFault, isFault, longestList, readChecksums } from './checksums.ts'
import { checksumFileName, indexFileName, isSystemName, markFileName } from './packagePaths.ts'

/** More than any package holds; who put so many there did not mean a package. */
const mostEntries = 100_000

/** Everything in a folder, by its path within, parted by `/`; links are named and never followed. */
export interface FolderContent {
  readonly files: readonly string[]
  /** Inner folders before outer ones. */
  readonly folders: readonly string[]
  /** Links, pipes and the like. */
  readonly others: readonly string[]
}

/**
 * Lists a folder with what is in it.
 *
 * @param withSystemNames also what systems put there by themselves
 * @throws an error of the file system
 */
export async function readFolder(folder: string, withSystemNames = false): Promise<FolderContent> {
  const content = { files: [] as string[], folders: [] as string[], others: [] as string[] }
  let entries = 0
  const visit = async (inner: string): Promise<void> => {
    for (const entry of await readdir(join(folder, inner), { withFileTypes: true })) {
      entries += 1
      if (entries > mostEntries) throw new Error('too many files for a package')
      if (!withSystemNames && isSystemName(entry.name)) continue
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`
      if (entry.isDirectory()) {
        await visit(path)
        content.folders.push(path)
      } else if (entry.isFile()) {
        content.files.push(path)
      } else {
        content.others.push(path)
      }
    }
  }
  await visit('')
  return content
}

/** What stands under a path: a link is neither folder nor file. */
export async function kindOf(path: string): Promise<'none' | 'folder' | 'file' | 'other'> {
  try {
    const found = await lstat(path)
    if (found.isDirectory()) return 'folder'
    return found.isFile() ? 'file' : 'other'
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'none'
    throw error
  }
}

/** The list of checksums of a folder; null when it has none, a fault when it cannot be read. */
export async function readChecksumFile(folder: string): Promise<readonly Checksum[] | ChecksumFault | null> {
  const path = join(folder, checksumFileName)
  if ((await kindOf(path)) !== 'file') return null
  if ((await lstat(path)).size > longestList) return { line: 1, problem: 'unreadable' }
  return readChecksums(await readFile(path, 'utf8'))
}

/** As {@link readChecksumFile}, where a list that cannot be read counts as none. */
export async function readSoundChecksums(folder: string): Promise<readonly Checksum[] | null> {
  const list = await readChecksumFile(folder)
  return list === null || isFault(list) ? null : list
}

/**
 * Removes a package or what is left of one, one file after the other. The index page goes first: without it the folder
 * is not taken for a whole one. Of the list and the mark (see leftovers) the last goes last: as long as anything is in
 * the folder, it says whose it is. No fault when the folder is not there.
 *
 * @throws HeldFileError or an error of the file system; the next call goes on
 */
export async function removePackageFolder(folder: string): Promise<void> {
  if ((await kindOf(folder)) === 'none') return
  const { files, folders, others } = await readFolder(folder, true)
  const ends = [checksumFileName, markFileName]
  const rest = [...files, ...others].filter((path) => path !== indexFileName && !ends.includes(path))
  const inOrder = [indexFileName, ...rest].filter((path) => path !== indexFileName || files.includes(path))
  for (const path of inOrder) await unlinkPatiently(join(folder, path))
  for (const path of folders) await rmdirPatiently(join(folder, path))
  for (const path of ends) if (files.includes(path)) await unlinkPatiently(join(folder, path))
  await rmdirPatiently(folder)
}
