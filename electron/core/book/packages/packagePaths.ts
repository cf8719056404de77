import { unseenClass } from '../../../../shared/text/clean.ts'

/** The list of checksums, and what makes a folder a package. */
export const checksumFileName = 'SHA256SUMS'
export const indexFileName = 'index.html'
export const datasetFileName = 'so-lieu.json'

/** The first file in a folder that is being written and the last to leave it: says that the program may remove it. */
export const markFileName = 'DANG-CHEP.txt'

/** Deep enough for `van-ban/cuoc-hop/…`, short enough for Windows' limit of 260 characters a path. */
const longestPath = 200
export const deepestPath = 6

const forbidden = /[<>:"|?*\\]/

/**
 * Controls, marks of writing direction (which can make `gpj.exe` look like `exe.jpg`), line separators, fillers, lone
 * surrogates and characters without a meaning: what a reader cannot see in a name.
 */
const unseen = new RegExp(String.raw`[\p{C}\p{Zl}\p{Zp}\u2800${unseenClass}]`, 'u')

/** Names of devices, with any ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const reservedOnWindows = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|$)/i

/**
 * Whether a path within a package can be written on FAT32, exFAT and NTFS and cannot lead out of the folder: relative,
 * parted by `/`, no `..`, no name that Windows forbids or cuts (a dot or a space at the end), none that is not as it
 * looks.
 */
export function isSafePath(path: string): boolean {
  if (path.length === 0 || path.length > longestPath || forbidden.test(path) || unseen.test(path)) return false
  const names = path.split('/')
  return names.length <= deepestPath && names.every(isSafeName)
}

function isSafeName(name: string): boolean {
  return name !== '' && !/[. ]$|^ /.test(name) && !reservedOnWindows.test(name)
}

/** Two paths with the same key are one file on a stick: FAT minds neither case nor how an accent is composed. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** What systems, phones and offices put on sticks unasked; it says nothing about a package. */
const systemNames = new Set([
  ...['system volume information', '$recycle.bin', 'recycler', 'desktop.ini', 'thumbs.db', 'ehthumbs.db', 'lost.dir'],
  ...['.ds_store', '.trashes', '.fseventsd', '.spotlight-v100', '.temporaryitems', '.apdisk', '.directory'],
])

/** Who has a paper open, written beside it by Word (`~$_bien-ban.docx`) or LibreOffice (`.~lock.a.docx#`). */
const openedBy = /^(~\$.*\.(docx?|xlsx?)|\.~lock\..+#)$/

/** Whether a name is one that a system gave: `desktop.ini`, `.DS_Store`, `._index.html`, `.Trash-1000`. */
export function isSystemName(name: string): boolean {
  const small = name.toLowerCase()
  return systemNames.has(small) || small.startsWith('._') || /^\.trash-\d+$/.test(small) || openedBy.test(small)
}
