import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { orpc } from '../../app/client.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LoadingShape } from '../../ui/LoadingShape.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RoundTable } from './RoundTable.tsx'

const addWords = 'Thêm đợt khen thưởng'

/** All rounds of commendation, year by year. */
export function RoundListScreen() {
  const navigate = useNavigate()
  const rounds = useQuery(orpc.commendations.list.queryOptions({ input: { year: null } }))
  const add = () => navigate('/commendations/new')
  const empty = rounds.data?.length === 0

  return (
    <Page>
      <PageHeader
        title="Khen thưởng"
        actions={
          empty ? undefined : (
            <Button variant="contained" onClick={add}>
              {addWords}
            </Button>
          )
        }
      />
      {rounds.isPending && <LoadingShape rows={6} rowHeight={56} />}
      {rounds.isError && <ErrorState error={rounds.error} onRetry={() => rounds.refetch()} />}
      {empty && (
        <EmptyState
          title="Chưa có đợt khen thưởng"
          text="Mỗi đợt đi từ đề nghị, xét, quyết định đến in giấy khen và trao, với danh sách tập thể, cá nhân, hộ gia đình."
          action={{ label: addWords, onClick: add }}
        />
      )}
      {rounds.data && !empty && <RoundTable rounds={rounds.data} />}
    </Page>
  )
}
