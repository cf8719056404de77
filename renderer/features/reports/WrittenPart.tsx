import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { ReportSummary } from '../../../shared/contract/reports.ts'
import { periodKindLabels } from '../../../shared/model/periods.ts'
import { orpc } from '../../foundation/client/client.ts'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { StatusWord } from '../../kit/page/StatusWord.tsx'
import type { TableColumn } from '../../kit/table/columns.ts'
import { DataTable } from '../../kit/table/DataTable.tsx'
import { UnreadableRows } from '../unreadable/index.ts'

/** The reports written so far, the latest period first. */
export function WrittenPart({ onWrite }: { onWrite: () => void }) {
  const navigate = useNavigate()
  const reports = useQuery(orpc.reports.list.queryOptions())
  if (reports.isError) return <ErrorState error={reports.error} onRetry={() => reports.refetch()} />
  return (
    <>
      <UnreadableRows of={['reports']} />
      <DataTable
        columns={columns}
        rows={reports.data}
        noun="báo cáo"
        onOpen={(row) => navigate(`/reports/${row.id}`)}
        empty={{
          title: 'Chưa soạn báo cáo nào',
          text: 'Chọn kỳ ở trên rồi soạn: câu chữ và số liệu lấy từ sổ, sửa được từng đoạn trước khi in.',
          action: { label: 'Soạn báo cáo', onClick: onWrite },
        }}
      />
    </>
  )
}

const columns: readonly TableColumn<ReportSummary>[] = [
  { id: 'title', label: 'Báo cáo', value: (row) => row.title, flex: 2 },
  { id: 'kind', label: 'Kỳ', value: (row) => periodKindLabels[row.period.kind], width: 110 },
  { id: 'refreshedAt', label: 'Lấy số liệu lúc', kind: 'datetime', value: (row) => row.refreshedAt, width: 180 },
  {
    id: 'number',
    label: 'Số, ký hiệu',
    value: (row) => row.number,
    width: 220,
    render: (row) =>
      row.number === null ? (
        <StatusWord tone="active" word="Đang soạn" />
      ) : (
        <StatusWord tone="done" word={`Đã cấp số ${row.number}`} />
      ),
  },
]
