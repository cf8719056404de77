import type { Jobs } from '../../platform/jobs/jobs.ts'
import { WorkClosedError } from '../../platform/jobs/workerLane.ts'
import type { Checked } from './checkBook.ts'
import { checkBookJob } from './soundness.jobs.ts'

/** The check of the whole book, made in the worker once the page stands. */
export interface BookCheck {
  begin(): Promise<void>
  /** What was found, a sentence; null while nothing is known to be wrong. */
  problem(): string | null
}

/** @param log gets why it could not be made */
export function bookCheck(
  { jobs }: { readonly jobs: Jobs },
  dataDir: string,
  log: (error: unknown) => void,
): BookCheck {
  let problem: string | null = null
  return {
    async begin() {
      try {
        problem = inWords(await jobs.run(checkBookJob, { dataDir }))
      } catch (error) {
        if (!(error instanceof WorkClosedError)) log(error)
      }
    },
    problem: () => problem,
  }
}

/** How many papers are told by their number. */
const toldPapers = 3

function inWords({ damaged, papers }: Checked): string | null {
  if (damaged) {
    return 'Sổ có chỗ hỏng. Đóng rồi mở lại chương trình để xem cách khắc phục; các bản sao lưu vẫn giữ nguyên.'
  }
  if (papers.length === 0) return null
  const told = papers.slice(0, toldPapers).filter((label) => label !== '')
  const others = papers.length - told.length
  const names =
    told.length === 0
      ? `${others} văn bản đã cấp số`
      : `Văn bản ${told.join(', ')}${others > 0 ? ` và ${others} văn bản khác` : ''}`
  return `${names} trong sổ không còn đúng như khi ký. So với bản giấy; nếu khác, khôi phục bản sao lưu trước đó.`
}
