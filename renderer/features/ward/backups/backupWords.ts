import type { BackupKind } from '../../../../shared/contract/backups.ts'

/** Why a backup was made, as the list says it. */
export const backupLabels: Record<BackupKind, string> = {
  daily: 'Hằng ngày',
  manual: 'Tạo bằng tay',
  'before-migration': 'Trước khi nâng cấp',
  'before-restore': 'Trước khi khôi phục',
}

/** Bytes in the words of a file list: `160 KB`, `1,2 MB`. */
export function sizeInWords(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'KB'] : [bytes / 1_000_000, 'MB']
  return `${value.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} ${unit}`
}
