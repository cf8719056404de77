import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { client, orpc } from '../../foundation/client/client.ts'
import { describeError } from '../../foundation/errors.ts'
import { markPlace } from '../../foundation/placeInHand.ts'
import { useAddKey } from '../../kit/actions/useAddKey.ts'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../kit/page/LoadingShape.tsx'
import { MessageBar } from '../../kit/page/MessageBar.tsx'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { Tabs } from '../../kit/page/Tabs.tsx'
import { useSave } from '../../kit/save/useSave.ts'
import { FiguresPart } from './FiguresPart.tsx'
import { PeriodBar } from './PeriodBar.tsx'
import { isSamePeriod } from './periodChoice.ts'
import { TablesPart } from './TablesPart.tsx'
import { type ReportsTab, usePeriod } from './usePeriod.ts'
import { WorkbookButton } from './WorkbookButton.tsx'
import { WrittenPart } from './WrittenPart.tsx'

const tabs: readonly { value: ReportsTab; label: string }[] = [
  { value: 'figures', label: 'Số liệu' },
  { value: 'tables', label: 'Bảng' },
  { value: 'written', label: 'Báo cáo đã soạn' },
]

/** Báo cáo: the figures of a period as numbers, charts and tables, and the reports written from them. */
export function ReportsScreen() {
  const navigate = useNavigate()
  const { today, period, tab, table, go } = usePeriod()
  const figures = useQuery(orpc.reports.figures.queryOptions({ input: period }))
  const written = useQuery(orpc.reports.list.queryOptions())
  const create = useSave(client.reports.create)
  const exists = written.data?.some((report) => isSamePeriod(report.period, period)) ?? false

  async function write() {
    const stayed = markPlace()
    try {
      const { id } = await create.mutateAsync(period)
      if (stayed()) navigate(`/reports/${id}`)
    } catch {
      // Shown below from the mutation itself.
    }
  }
  useAddKey(!create.isPending, () => void write())

  return (
    <Page fill>
      <PageHeader
        title="Báo cáo"
        actions={
          <>
            <WorkbookButton period={period} />
            <Button variant="outlined" onClick={() => navigate(`/packages?year=${period.year}`)}>
              Chép ra USB
            </Button>
            <Button
              variant="contained"
              onClick={() => void write()}
              disabled={create.isPending}
              aria-keyshortcuts="Control+Enter"
            >
              {exists ? 'Mở báo cáo' : 'Soạn báo cáo'}
            </Button>
          </>
        }
      />
      {create.isError && <MessageBar tone="error">{describeError(create.error).message}</MessageBar>}
      <PeriodBar period={period} today={today} onChange={(to) => go({ period: to })} />
      <Tabs
        label="Số liệu của kỳ"
        value={tab}
        onChange={(to) => go({ tab: to })}
        tabs={tabs.map((one) =>
          one.value === 'written' && written.data ? { ...one, count: written.data.length } : one,
        )}
      />
      {tab === 'written' ? (
        <WrittenPart onWrite={() => void write()} />
      ) : figures.isPending ? (
        <LoadingShape />
      ) : figures.isError ? (
        <ErrorState error={figures.error} onRetry={() => figures.refetch()} />
      ) : tab === 'figures' ? (
        <FiguresPart period={period} {...figures.data} />
      ) : (
        <TablesPart period={period} tables={figures.data.tables} chosen={table} onChoose={(id) => go({ table: id })} />
      )}
    </Page>
  )
}
