import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { orpc } from '../../../app/client.ts'
import { ErrorState } from '../../../ui/ErrorState.tsx'
import { LoadingShape } from '../../../ui/LoadingShape.tsx'
import { Page } from '../../../ui/Page.tsx'
import { PageHeader } from '../../../ui/PageHeader.tsx'
import { ReportPage } from './ReportPage.tsx'

/** One report: #/reports/:id */
export function ReportScreen() {
  const { id = '' } = useParams()
  const report = useQuery(orpc.reports.get.queryOptions({ input: { id } }))
  if (report.isPending) return <LoadingShape rows={8} rowHeight={64} />
  if (report.isError) {
    return (
      <Page>
        <PageHeader title="Báo cáo" back={{ to: '/reports', label: 'Báo cáo' }} />
        <ErrorState error={report.error} onRetry={() => report.refetch()} />
      </Page>
    )
  }
  return <ReportPage key={id} record={report.data} />
}
