import type { Question } from '../../kit/confirm/ConfirmProvider.tsx'
import { useStayGuard } from '../../kit/confirm/useStayGuard.ts'

/** What is under way on a stick. */
export type StickWork = 'copy' | 'check'

const questions: Record<StickWork, Question> = {
  copy: {
    title: 'Đang chép ra USB. Dừng chép và rời đi?',
    text: 'Phần đã chép sẽ được xóa khỏi USB.',
    confirm: 'Dừng và rời đi',
    cancel: 'Ở lại',
    danger: true,
  },
  check: {
    title: 'Đang kiểm tra USB. Dừng kiểm tra và rời đi?',
    text: 'Gói giữ nguyên như cũ; chưa biết các tệp còn lại có nguyên hay không.',
    confirm: 'Dừng và rời đi',
    cancel: 'Ở lại',
  },
}

/** While a package is being written or checked, asks before another place or the window is left: leaving stops it. */
export function StayGuard({ work }: { work: StickWork | null }) {
  useStayGuard(work && questions[work])
  return null
}
