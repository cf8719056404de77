import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { WorkNews } from '../../../kit/progress/WorkNews.tsx'
import type { Restore } from './useRestore.ts'

/** How far a restore is, and what became of it if it was not done. */
export function RestoreNews({ restore }: { restore: Restore }) {
  return (
    <WorkNews
      label="Khôi phục"
      work={restore}
      notes={{
        stoppable: 'Chưa có gì trong sổ thay đổi; dừng lúc này thì dữ liệu vẫn như trước.',
        tooLate: 'Đang thay dữ liệu trong sổ, không dừng được nữa. Xong thì có nút Hoàn tác.',
      }}
      problem={restore.error !== null && <MessageBar tone="error">{restore.error}</MessageBar>}
      stopped={restore.stopped ? 'Đã dừng khôi phục. Dữ liệu vẫn như trước.' : null}
    />
  )
}
