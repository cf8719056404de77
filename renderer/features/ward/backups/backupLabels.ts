import type { BackupKind } from '../../../../shared/contract/backups.ts'
import type { Place, WrittenBackup } from '../../../../shared/contract/packages.ts'

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

/** That a backup was copied out and read back. Only of a stick is it known that it can be pulled out. */
export function copiedOutSentence({ fileName, bytes }: WrittenBackup, kind: Place['kind']): string {
  const out = kind === 'removable' ? 'có thể rút USB' : 'có thể rút USB nếu thư mục nằm trên USB'
  return `Đã chép và kiểm tra, ${out}. Tệp ${fileName}, ${sizeInWords(bytes)}.`
}
