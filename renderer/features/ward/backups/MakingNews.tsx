import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { WorkNews } from '../../../kit/progress/WorkNews.tsx'
import type { useMaking } from './useMaking.ts'

/** How far a backup is, and what became of it if there is none. */
export function MakingNews({ making }: { making: ReturnType<typeof useMaking> }) {
  return (
    <WorkNews
      label="Sao lưu"
      work={making}
      problem={making.error !== null && <MessageBar tone="error">{making.error}</MessageBar>}
      stopped={making.stopped ? 'Đã dừng sao lưu. Không có bản sao lưu mới.' : null}
    />
  )
}
