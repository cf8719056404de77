import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { orpc } from '../../foundation/client/client.ts'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../kit/page/LoadingShape.tsx'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { PaperPage } from './PaperPage.tsx'

/** One paper: #/papers/:id */
export function PaperScreen() {
  const { id = '' } = useParams()
  const paper = useQuery(orpc.papers.get.queryOptions({ input: { id } }))
  if (paper.isPending) return <LoadingShape rows={8} rowHeight={48} />
  if (paper.isError) {
    return (
      <Page>
        <PageHeader title="Văn bản" back={{ to: '/register', label: 'Sổ văn bản' }} />
        <ErrorState error={paper.error} onRetry={() => paper.refetch()} />
      </Page>
    )
  }
  return <PaperPage key={id} record={paper.data} />
}
