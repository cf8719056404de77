import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { orpc } from '../../foundation/client/client.ts'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../kit/page/LoadingShape.tsx'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { RoundPage } from './RoundPage.tsx'

/** One round of commendation: #/commendations/:id */
export function RoundScreen() {
  const { id = '' } = useParams()
  const round = useQuery(orpc.commendations.get.queryOptions({ input: { id } }))
  if (round.isPending) return <LoadingShape rows={8} rowHeight={48} />
  if (round.isError) {
    return (
      <Page>
        <PageHeader title="Đợt khen thưởng" back={{ to: '/commendations', label: 'Khen thưởng' }} />
        <ErrorState error={round.error} onRetry={() => round.refetch()} />
      </Page>
    )
  }
  return <RoundPage key={id} record={round.data} />
}
