import type { PackageProblem, Place, WrittenPackage } from '../../../shared/contract/packages.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'

/** That a package was written and read back. Only of a stick is it known that it can be pulled out. */
export function copiedSentence(files: number, kind: Place['kind']): string {
  const checked = `Đã kiểm tra ${formatNumber(files)} tệp, có thể rút USB`
  return kind === 'removable' ? `${checked}.` : `${checked} nếu thư mục nằm trên USB.`
}

/** That somebody had changed the older package, and where it is now. */
export function keptSentence({ folder, files }: NonNullable<WrittenPackage['kept']>): string {
  return `Gói cũ có ${formatNumber(files)} tệp đã sửa hoặc thêm; cả gói cũ giữ lại trong thư mục ${folder}.`
}

/** What is wrong with a file, in words. */
export const problemLabels: Record<PackageProblem['problem'], string> = {
  changed: 'Đã thay đổi',
  missing: 'Không còn',
  unknown: 'Tệp lạ',
}

/** What each kind of problem means for who reads the package. */
export const problemDetails: Record<PackageProblem['problem'], string> = {
  changed: 'Nội dung khác lúc chép; không dùng tệp này.',
  missing: 'Có lúc chép, nay không tìm thấy.',
  unknown: 'Không có lúc chép; có người đã thêm vào.',
}

/**
 * How a package stands, in a word.
 *
 * @param whole what a check of it said; null before one
 */
export function packageState(complete: boolean, whole: boolean | null) {
  if (!complete) return { tone: 'late', word: 'Thiếu tệp' } as const
  if (whole === false) return { tone: 'late', word: 'Không còn nguyên' } as const
  return { tone: 'done', word: whole ? 'Còn nguyên' : 'Đủ tệp' } as const
}

/** The outcome of a check in one sentence. */
export function checkSentence(files: number, problems: readonly PackageProblem[]): string {
  if (problems.length === 0) return `Cả ${formatNumber(files)} tệp còn nguyên.`
  const count = (kind: PackageProblem['problem']) => problems.filter(({ problem }) => problem === kind).length
  const parts = [
    { count: count('changed'), words: 'tệp đã thay đổi' },
    { count: count('missing'), words: 'tệp không còn' },
    { count: count('unknown'), words: 'tệp lạ' },
  ].filter((part) => part.count > 0)
  return `Đã kiểm tra ${formatNumber(files)} tệp: ${parts.map((part) => `${formatNumber(part.count)} ${part.words}`).join(', ')}.`
}
