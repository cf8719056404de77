import { isSafePath, pathKey } from './packagePaths.ts'

/** A file of a package with the SHA-256 of its content, in hexadecimal. */
export interface Checksum {
  readonly path: string
  readonly hash: string
}

/** Longest list that is read: some 30 000 files. */
export const longestList = 5_000_000

/** The list in the format of coreutils, sorted by path; `sha256sum -c SHA256SUMS` verifies it. */
export function checksumList(files: readonly Checksum[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return sorted.map(({ path, hash }) => `${hash}  ${path}\n`).join('')
}

/** Why a list cannot be used: which line, from 1, and whether it is a path that would leave the folder. */
export interface ChecksumFault {
  readonly line: number
  readonly problem: 'unreadable' | 'unsafePath' | 'twice' | 'empty'
}

/**
 * Reads a list; lines may end in CRLF, hashes may be in capitals, the mark of binary reading (`*`) is allowed. A list
 * is taken whole or not at all: one bad line may hide a file that is not looked at.
 */
export function readChecksums(text: string): readonly Checksum[] | ChecksumFault {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const files: Checksum[] = []
  const seen = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (line === '' && index === lines.length - 1) break
    const [, hash, path] = /^([0-9a-fA-F]{64}) [ *](.+)$/.exec(line) ?? []
    if (hash === undefined || path === undefined) return { line: index + 1, problem: 'unreadable' }
    if (!isSafePath(path)) return { line: index + 1, problem: 'unsafePath' }
    if (seen.has(pathKey(path))) return { line: index + 1, problem: 'twice' }
    seen.add(pathKey(path))
    files.push({ path, hash: hash.toLowerCase() })
  }
  return files.length > 0 ? files : { line: 1, problem: 'empty' }
}

export function isFault(reading: readonly Checksum[] | ChecksumFault): reading is ChecksumFault {
  return 'problem' in reading
}
