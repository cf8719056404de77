import { open, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { type FileContent, largestFile } from '../../../../shared/contract/backups.ts'
import { formatSize } from '../../../../shared/text/sizes.ts'
import { findWard, headerOn, wardFullName } from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { databaseFileName } from '../../platform/database/files.ts'
import { withRecordsIn } from '../../platform/database/snapshot.ts'
import { headerSize, isDatabaseHeader, isInLogMode, sizeToldBy } from '../../platform/database/sqliteHeader.ts'
import { copyNewFile } from '../../platform/files/copyNewFile.ts'
import { faultSentence } from '../../platform/files/faultWords.ts'
import { isOfFileSystem } from '../../platform/files/storageFault.ts'
import type { JobTools } from '../../platform/progress/jobTools.ts'
import { partOfBar } from '../../platform/progress/partOfBar.ts'
import { invalid } from '../../platform/refusals/refusals.ts'
import { unfitFile } from './backups.rules.ts'
import { makeReadyCopy } from './backups.store.ts'
import type { BookReaders } from './readEverything.ts'
import { copyLog, foldLog } from './takeFileLog.ts'

export interface TakeFileJob {
  /** Path of the file that was chosen; it is only read. */
  readonly source: string
  /** Where it is copied to, unless it lies there already: in the folder of the backups of the open book. */
  readonly copy: string
  /** Where it is made ready to be looked into. */
  readonly ready: string
}

/**
 * Takes in a file that is to be restored: what cannot be a backup of this program is refused before it is read, the
 * rest is copied, checked as a restore would, and looked into.
 *
 * @throws INVALID at `file` with a sentence, or the reason of the signal; the caller removes both copies
 */
export async function takeFile(
  { source, copy, ready }: TakeFileJob,
  { progress, signal }: JobTools,
  readers: BookReaders,
): Promise<FileContent> {
  const step = 'Đang đọc và kiểm tra tệp'
  // Copying takes about as long as each of copying and checking what is made ready.
  const copied = partOfBar(progress, { step, from: 0, to: 0.5 })
  let inLogMode: boolean
  try {
    await refuseOpenBook(source, copy)
    const found = await refuseAtSight(source)
    inLogMode = found.inLogMode
    if (source === copy) {
      if (inLogMode) throw unfit(dataFileAlone)
    } else {
      await copyNewFile(source, copy, (bytes) => copied({ step, done: bytes, total: found.size }), signal)
      if (inLogMode) await copyLog(source, copy, signal)
    }
  } catch (error) {
    const sentence = isOfFileSystem(error) ? faultSentence(error, { kind: 'read' }) : null
    throw sentence === null ? error : unfit(sentence)
  }
  try {
    if (inLogMode) await foldLog(copy)
    await makeReadyCopy(copy, ready, {
      readers,
      tools: { signal, progress: partOfBar(progress, { step, from: 0.5, to: 1 }) },
    })
    return await withRecordsIn(ready, contentOf)
  } catch (error) {
    if (signal.aborted) throw error
    const sentence = unfitFile(error)
    throw sentence === null ? error : unfit(sentence)
  }
}

const unfit = (message: string) => invalid([{ path: 'file', message }])

const dataFileAlone =
  'Tệp này không phải bản sao lưu mà là tệp dữ liệu đang dùng: những lần lưu cuối nằm ở tệp khác bên cạnh, trình duyệt không đọc được. Khôi phục từ tệp này bằng chương trình trên máy, hoặc chọn một bản sao lưu.'

/**
 * The open book is no backup. Told before it is read: where any part of a program closes a file that SQLite has open,
 * SQLite's locks on it are gone (sqlite.org/howtocorrupt.html, 2.2).
 */
async function refuseOpenBook(source: string, copy: string): Promise<void> {
  const chosen = await stat(source, { bigint: true })
  const book = await stat(join(dirname(dirname(copy)), databaseFileName), { bigint: true }).catch(() => null)
  if (book && chosen.dev === book.dev && chosen.ino === book.ino) {
    throw unfit(
      'Đây chính là sổ của chương trình, không phải bản sao lưu. Chọn bản sao lưu khác; dữ liệu vẫn còn nguyên.',
    )
  }
}

/**
 * What can be told from the size and the first bytes.
 *
 * @returns the size in bytes, and whether the last saves may stand in a log beside it, as no backup of ours has them
 */
async function refuseAtSight(path: string): Promise<{ readonly size: number; readonly inLogMode: boolean }> {
  const { size } = await stat(path).then((found) => {
    if (!found.isFile()) throw unfit('Đây không phải một tệp. Chọn tệp đã chép bằng nút “Chép bản sao lưu ra USB”.')
    return found
  })
  if (size === 0) throw unfit('Tệp này trống, không có dữ liệu. Chọn bản sao lưu khác.')
  if (size > largestFile) {
    const limit = formatSize(largestFile, 'down')
    throw unfit(`Tệp lớn quá ${limit}, không phải bản sao lưu của chương trình. Chọn tệp khác.`)
  }
  const header = await readHeader(path)
  if (!isDatabaseHeader(header)) {
    throw unfit('Tệp này không phải bản sao lưu của chương trình. Chọn tệp đã chép bằng nút “Chép bản sao lưu ra USB”.')
  }
  if (size < sizeToldBy(header)) {
    throw unfit('Tệp này bị cụt, thiếu phần cuối: có thể việc chép trước đây bị ngắt. Chọn bản sao lưu khác.')
  }
  return { size, inLogMode: isInLogMode(header) }
}

async function readHeader(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const header = Buffer.alloc(headerSize)
    await file.read(header, 0, headerSize, 0)
    return header
  } finally {
    await file.close()
  }
}

async function contentOf(database: Database): Promise<FileContent> {
  const ward = await findWard(database)
  const { rows } = await sql<Omit<FileContent, 'wardName'>>`
    select
      (select substr(max(at), 1, 16) from change_log) as last_change,
      (select count(*) from members where removed_at is null) as members,
      (select count(*) from groups where removed_at is null) as groups,
      (select count(*) from meetings where removed_at is null) as meetings,
      (select count(*) from rounds where removed_at is null) as rounds,
      (select count(*) from register_entries) as papers
  `.execute(database)
  const [counts] = rows
  if (!counts) throw new Error('a query of one line answers one')
  const day = counts.lastChange?.slice(0, 10) ?? '9999-12-31'
  return { ...counts, wardName: ward ? wardFullName(headerOn(ward, day)) : '' }
}
