import { type PaperKind, paperKinds } from '../../../../shared/model/paperKinds.ts'
import type { PaperRecord } from '../../../../shared/model/papers.ts'
import type { StatusTone } from '../../../kit/page/StatusWord.tsx'

/** A paper that a meeting can have, in words of the screen. */
export interface MeetingPaper {
  readonly kind: PaperKind
  readonly label: string
  readonly purpose: string
  /** The button that drafts it. */
  readonly draft: string
}

/** The papers of a meeting in the order in which they are needed. */
export const meetingPapers: readonly MeetingPaper[] = [
  { kind: 'invitation', label: 'Giấy mời', purpose: 'Gửi người dự trước cuộc họp.', draft: 'Lập giấy mời' },
  { kind: 'minutes', label: 'Biên bản', purpose: 'In và ký sau khi chốt.', draft: 'Lập biên bản' },
  {
    kind: 'conclusions',
    label: 'Thông báo kết luận',
    purpose: 'Gửi nơi thực hiện nhiệm vụ.',
    draft: 'Lập thông báo',
  },
]

/** What is told where the button to draft it was pressed in vain. */
export function notMadeText(kind: PaperKind): string {
  return `Chưa lập ${paperKinds[kind].label.toLocaleLowerCase('vi')}. Sửa chỗ báo lỗi rồi bấm lại.`
}

/** Where a paper stands; `undefined` for one that is not drafted. */
export function paperStatus(paper: Pick<PaperRecord, 'number'> | undefined): { tone: StatusTone; word: string } {
  if (!paper) return { tone: 'idle', word: 'Chưa lập' }
  if (paper.number === null) return { tone: 'waiting', word: 'Chờ ký' }
  return { tone: 'done', word: `Đã cấp số ${paper.number}` }
}
