import { join } from 'node:path'
import { type ChecksumFault, isFault } from './checksums.ts'
import { type DiskSteps, realDiskSteps } from './diskSteps.ts'
import { kindOf, readChecksumFile, readFolder } from './folderContent.ts'
import { PackageError, type PlaceOnDisk, placeGone, placeInWords, readingFault } from './packageFault.ts'
import { checksumFileName, pathKey } from './packagePaths.ts'

/** What is wrong with one file of a package; `unknown`: it lies there, but the list does not have it. */
export interface FileProblem {
  readonly file: string
  readonly problem: 'changed' | 'missing' | 'unknown'
}

export interface CheckOptions {
  /** Hears what is done, in words, and how many of how many files are. */
  readonly progress: (step: string, done: number, total: number) => void
  readonly signal: AbortSignal
  readonly steps?: Pick<DiskSteps, 'hashOf'>
  /** What is done, before the path of each file; `Đọc` unless told. */
  readonly doing?: string
}

export interface CheckedPackage {
  /** Files that the list has. */
  readonly files: number
  /** In the order of the list, then what the list does not have. */
  readonly problems: readonly FileProblem[]
}

/**
 * Reads every file of a package and compares it with the list of checksums that was written with it. Nothing is
 * changed. Links are not followed: one in place of a file counts as a changed file. What systems put on sticks by
 * themselves is passed over.
 *
 * @param name of the folder, a plain name
 * @throws PackageError with a sentence for the screen when the folder is gone, has no list or one that cannot be
 *   trusted; or the reason of the signal
 */
export async function checkPackage(
  place: PlaceOnDisk,
  name: string,
  { progress, signal, steps = realDiskSteps, doing = 'Đọc' }: CheckOptions,
): Promise<CheckedPackage> {
  const folder = join(place.folder, name)
  try {
    if ((await kindOf(folder)) !== 'folder') throw await noSuchPackage(place, name)
    const list = await readChecksumFile(folder)
    if (list === null) throw withoutList(place, name)
    if (isFault(list)) throw withBadList(place, name, list)

    const problems: FileProblem[] = []
    const { found, unknown } = await sortFiles(folder, new Set(list.map(({ path }) => path)))
    for (const [index, { path, hash }] of list.entries()) {
      signal.throwIfAborted()
      progress(`${doing} ${path}`, index, list.length)
      const actual = found.get(pathKey(path))
      if (actual === undefined) {
        problems.push({ file: path, problem: 'missing' })
      } else if (actual === 'other' || !(await isAsListed(join(folder, actual.path), hash, place, signal, steps))) {
        problems.push({ file: path, problem: 'changed' })
      }
    }
    const strangers = unknown.map((file) => ({ file, problem: 'unknown' as const }))
    return { files: list.length, problems: [...problems, ...strangers] }
  } catch (error) {
    if (error instanceof PackageError) throw error
    throw signal.aborted ? signal.reason : (readingFault(error, place) ?? error)
  }
}

type Found = { readonly path: string } | 'other'

/**
 * What lies in the folder, by the key of its path, and what the list does not have. Where a file system tells `A` from
 * `a` and both are there, the one spelled as in the list counts.
 */
async function sortFiles(folder: string, listed: ReadonlySet<string>) {
  const { files, folders, others } = await readFolder(folder)
  const keys = new Set([...listed].map(pathKey))
  const found = new Map<string, Found>()
  const unknown: string[] = []
  const spelledAsListed = (path: string) => (listed.has(path.normalize('NFC')) ? 0 : 1)
  for (const path of [...files].sort((a, b) => spelledAsListed(a) - spelledAsListed(b))) {
    const key = pathKey(path)
    if (keys.has(key) && !found.has(key)) found.set(key, { path })
    else if (path !== checksumFileName) unknown.push(path)
  }
  for (const path of others) {
    const key = pathKey(path)
    if (keys.has(key) && !found.has(key)) found.set(key, 'other')
    else unknown.push(path)
  }
  for (const path of folders) if (keys.has(pathKey(path))) found.set(pathKey(path), 'other')
  return { found, unknown: unknown.sort() }
}

/** A bad block is a changed file, and the next one may be well; a stick that is gone ends the check. */
async function isAsListed(
  path: string,
  hash: string,
  place: PlaceOnDisk,
  signal: AbortSignal,
  steps: Pick<DiskSteps, 'hashOf'>,
): Promise<boolean> {
  try {
    return (await steps.hashOf(path, signal)) === hash
  } catch (error) {
    if (signal.aborted) throw error
    if ((await kindOf(path).catch(() => 'none')) === 'none') throw placeGone(place, error)
    return false
  }
}

async function noSuchPackage(place: PlaceOnDisk, name: string): Promise<PackageError> {
  if ((await kindOf(place.folder)) !== 'folder') return placeGone(place)
  return new PackageError(`Trên ${placeInWords(place)} không còn thư mục “${name}”. Mở lại danh sách rồi chọn lại.`)
}

function withoutList(place: PlaceOnDisk, name: string): PackageError {
  return new PackageError(
    `Thư mục “${name}” trên ${placeInWords(place)} không có tệp ${checksumFileName} nên không kiểm tra được. ` +
      'Gói chưa chép xong hoặc tệp đã bị xóa: chép lại gói.',
  )
}

function withBadList(place: PlaceOnDisk, name: string, { line, problem }: ChecksumFault): PackageError {
  const reasons: Record<ChecksumFault['problem'], string> = {
    unreadable: `hỏng ở dòng ${line}`,
    unsafePath: `ở dòng ${line} chỉ ra ngoài thư mục của gói hoặc có tên tệp không dùng được`,
    twice: `có một tệp hai lần, ở dòng ${line}`,
    empty: 'trống',
  }
  return new PackageError(
    `Tệp ${checksumFileName} trong “${name}” trên ${placeInWords(place)} ${reasons[problem]}, không dùng để kiểm tra ` +
      'được. Không dùng gói này; chép lại gói.',
  )
}
