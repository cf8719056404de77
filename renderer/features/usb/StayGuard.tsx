import { useEffect, useRef } from 'react'
import { type Question, useConfirm } from '../../ui/ConfirmProvider.tsx'
import { useLeaveQuestion } from '../../ui/useLeaveQuestion.ts'

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
  const confirm = useConfirm()
  const active = work !== null
  const latest = useRef(work)
  latest.current = work
  useLeaveQuestion(
    ({ currentLocation, nextLocation }) =>
      latest.current !== null && currentLocation.pathname !== nextLocation.pathname,
    // It may have come to its end meanwhile; then there is nothing left to stop.
    async () => (await confirm(questions[latest.current ?? 'copy'])) || latest.current === null,
  )

  useEffect(() => {
    if (!active) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [active])

  return null
}
