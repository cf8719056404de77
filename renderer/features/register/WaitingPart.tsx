import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { paperKinds } from '../../../shared/model/paperKinds.ts'
import type { PaperRecord } from '../../../shared/model/papers.ts'
import { issuerNames } from '../../../shared/model/ward.ts'
import { orpc } from '../../foundation/client/client.ts'
import { useIssuerNames } from '../../foundation/ward/useIssuerNames.ts'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import type { TableColumn } from '../../kit/table/columns.ts'
import { DataTable } from '../../kit/table/DataTable.tsx'
import { UnreadableRows } from '../unreadable/index.ts'

/** Papers that wait for their number: each opens where the number is given. */
export function WaitingPart() {
  const navigate = useNavigate()
  const papers = useQuery(orpc.papers.list.queryOptions({ input: { meetingId: null, roundId: null } }))
  const { committee } = useIssuerNames()
  const columns = useMemo(() => waitingColumns((id) => navigate(`/papers/${id}`), committee), [navigate, committee])

  if (papers.isError) return <ErrorState error={papers.error} onRetry={() => papers.refetch()} />
  return (
    <>
      <UnreadableRows of={['papers']} />
      <DataTable
        columns={columns}
        rows={papers.data}
        noun="văn bản chờ số"
        onOpen={(row) => navigate(`/papers/${row.id}`)}
        empty={{
          title: 'Không có văn bản chờ số',
          text: 'Biên bản, giấy mời, thông báo, tờ trình, quyết định và báo cáo soạn xong sẽ chờ ở đây đến khi được cấp số.',
          action: { label: 'Mở Cuộc họp', onClick: () => navigate('/meetings') },
        }}
      />
    </>
  )
}

function waitingColumns(open: (id: string) => void, committee: string): TableColumn<PaperRecord>[] {
  const issuers = issuerNames(committee)
  return [
    { id: 'kind', label: 'Loại', value: (row) => paperKinds[row.kind].label, width: 120 },
    { id: 'subject', label: 'Trích yếu', value: (row) => row.subject, flex: 2 },
    {
      id: 'source',
      label: 'Cuộc họp, đợt khen thưởng, báo cáo',
      value: (row) => row.sourceTitle,
      flex: 1.2,
      lesser: true,
    },
    { id: 'issuer', label: 'Cơ quan ban hành', value: (row) => issuers[paperKinds[row.kind].issuer], width: 148 },
    { id: 'day', label: 'Dự kiến ký', kind: 'date', value: (row) => row.plannedDate, width: 112 },
    {
      id: 'open',
      label: 'Việc tiếp theo',
      stays: true,
      value: () => null,
      width: 148,
      sortable: false,
      render: (row) => (
        <Button variant="outlined" size="small" onClick={() => open(row.id)}>
          Mở để cấp số
        </Button>
      ),
    },
  ]
}
