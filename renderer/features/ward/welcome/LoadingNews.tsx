import { WorkNews } from '../../../kit/progress/WorkNews.tsx'
import { ImportErrors } from './ImportErrors.tsx'
import type { Loading } from './useLoading.ts'

/** How far loading a data file is, and what became of it if it was not done. */
export function LoadingNews({ loading }: { loading: Loading }) {
  return (
    <WorkNews
      label="Nạp tệp dữ liệu"
      work={loading}
      notes={{
        stoppable: 'Chưa có gì trong sổ thay đổi; dừng lúc này thì sổ vẫn trống.',
        tooLate: 'Đang đưa dữ liệu vào sổ, không dừng được nữa.',
      }}
      problem={loading.problem && <ImportErrors problem={loading.problem} />}
      stopped={loading.stopped ? 'Đã dừng nạp tệp. Sổ vẫn trống.' : null}
    />
  )
}
