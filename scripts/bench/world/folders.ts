import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders = new Set<string>()

process.once('exit', () => {
  for (const folder of folders) remove(folder)
})

/** A new empty folder, which is gone when the process ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-ban-chi-dao-bench-'))
  folders.add(folder)
  return folder
}

/** Does some work with a new empty folder, which is gone afterwards. */
export async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = newFolder()
  try {
    return await work(folder)
  } finally {
    remove(folder)
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  folders.delete(folder)
}
