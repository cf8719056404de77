import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { orpc } from '../../foundation/client/client.ts'
import { MessageBar } from '../../kit/page/MessageBar.tsx'
import { reportGap } from './reportLabels.ts'

/**
 * Before copying: that the year has no report yet, or none with a number for superiors, and the way to it. While the
 * reports are not known nothing is said: a package is whole without this sentence.
 */
export function ReportNote({ year, forSuperiors }: { year: number; forSuperiors: boolean }) {
  const navigate = useNavigate()
  const reports = useQuery(orpc.reports.list.queryOptions())
  const gap = reports.data && reportGap(reports.data, year, forSuperiors)
  if (!gap) return null
  return (
    <MessageBar tone="info" action={{ label: gap.action, onClick: () => navigate(gap.to) }}>
      {gap.text}
    </MessageBar>
  )
}
