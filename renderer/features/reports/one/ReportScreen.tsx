import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { orpc } from '../../../foundation/client/client.ts'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { Page } from '../../../kit/page/Page.tsx'
import { PageHeader } from '../../../kit/page/PageHeader.tsx'
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
