import { foldVietnamese } from './fold.ts'

/** Names that Windows keeps for devices, whatever their extension (learn.microsoft.com, "Naming Files"). */
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** Long enough to be read, short enough for a deep folder under Windows' limit of 260 characters a path. */
const longestStem = 100

/**
 * A file name that every Windows program can open: no accents, no spaces, no reserved name, never too long.
 *
 * @param parts what the name tells, from the general to the special; empty parts are left out
 * @param extension without its dot
 * @example safeFileName(['2023-08-10', 'biên bản', 'Diễn đàn'], 'docx') // '2023-08-10_bien-ban_dien-dan.docx'
 */
export function safeFileName(parts: readonly string[], extension: string): string {
  return `${safeFolderName(parts)}.${extension}`
}

/**
 * A folder name with the virtues of {@link safeFileName}.
 *
 * @example safeFolderName(['2026', 'phường Diên Hồng']) // '2026_phuong-dien-hong'
 */
export function safeFolderName(parts: readonly string[]): string {
  const slugs = parts.map(slug).filter((part) => part !== '')
  const stem = slugs
    .join('_')
    .slice(0, longestStem)
    .replace(/[-_]+$/, '')
  return stem === '' || reservedOnWindows.test(stem) ? `tep-${stem}`.replace(/-$/, '') : stem
}

function slug(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
