import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { removePatiently } from '../files/heldFiles.ts'

/** Stands in the data folder as long as the book has to be read through before it is opened. */
const markName = 'can-kiem-tra-so.txt'

const words = 'Sổ có chỗ hỏng. Chương trình kiểm tra toàn bộ dữ liệu khi mở lần sau. Không cần làm gì với tệp này.\n'

/** Has the next start read the whole book before it opens it, however large it is. */
export function markSuspect(dataDir: string): void {
  try {
    writeFileSync(join(dataDir, markName), words)
  } catch {
    // Where nothing can be written the start tells that first.
  }
}

/** Whether something was found wrong with the book since it was last read through. */
export function isSuspect(dataDir: string): boolean {
  return existsSync(join(dataDir, markName))
}

/** The book was read through and is whole, or another one takes its place. */
export async function clearSuspicion(dataDir: string): Promise<void> {
  await removePatiently(join(dataDir, markName)).catch(() => undefined)
}
