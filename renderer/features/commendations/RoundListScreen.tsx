import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { formatMoney, formatNumber } from '../../../shared/text/numbers.ts'
import { orpc } from '../../foundation/client/client.ts'
import { useAddKey } from '../../kit/actions/useAddKey.ts'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { DataTable } from '../../kit/table/DataTable.tsx'
import { FilterChoice } from '../../kit/table/FilterChoice.tsx'
import { UnreadableRows } from '../unreadable/index.ts'
import { roundColumns } from './roundColumns.tsx'
import { byYear } from './years.ts'

const addWords = 'Thêm đợt khen thưởng'
const allYears = 'all'

/** The rounds of commendation, of all years or of one. */
export function RoundListScreen() {
  const navigate = useNavigate()
  const query = useQuery(orpc.commendations.list.queryOptions({ input: { year: null } }))
  const [chosen, setChosen] = useState(allYears)
  const add = () => navigate('/commendations/new')
  useAddKey(true, add)

  const years = byYear(query.data ?? [])
  const year = years.find((one) => String(one.year) === chosen)
  const isEmpty = query.data?.length === 0

  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  return (
    <Page fill>
      <PageHeader
        title="Khen thưởng"
        detail={
          year &&
          `Năm ${year.year}: ${formatNumber(year.rounds.length)} đợt, ${formatNumber(year.approved)} được duyệt${year.amount === 0 ? '' : `, ${formatMoney(year.amount)}`}`
        }
        actions={
          !isEmpty && (
            <Button variant="contained" onClick={add}>
              {addWords}
            </Button>
          )
        }
      />
      <UnreadableRows of={['rounds']} />
      <DataTable
        columns={roundColumns}
        rows={year?.rounds ?? query.data}
        noun="đợt khen thưởng"
        onOpen={({ id }) => navigate(`/commendations/${id}`)}
        filters={
          <FilterChoice
            label="Đợt của năm nào"
            value={year ? chosen : allYears}
            choices={[
              { value: allYears, label: 'Mọi năm' },
              ...years.slice(0, 3).map((one) => ({ value: String(one.year), label: String(one.year) })),
            ]}
            onChange={setChosen}
          />
        }
        print={{
          title: 'Danh sách các đợt khen thưởng',
          ...(year ? { detail: `Năm ${year.year}` } : {}),
          landscape: true,
        }}
        empty={{
          title: 'Chưa có đợt khen thưởng',
          text: 'Mỗi đợt đi từ đề nghị, xét, quyết định đến in giấy khen và trao, với danh sách tập thể, cá nhân, hộ gia đình.',
          action: { label: addWords, onClick: add },
        }}
      />
    </Page>
  )
}
