import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { orpc } from '../../app/client.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LoadingShape } from '../../ui/LoadingShape.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
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
