import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { narrowerThan } from '../../foundation/theme/sizes.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../kit/page/LoadingShape.tsx'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { UnreadableRows } from '../unreadable/index.ts'
import { BackupFault } from './BackupFault.tsx'
import { longDay } from './days.ts'
import { FirstSteps } from './FirstSteps.tsx'
import { NextMeetings } from './NextMeetings.tsx'
import { overviewQuestion } from './overviewQuestion.ts'
import { PapersWaiting } from './PapersWaiting.tsx'
import { ToDo } from './ToDo.tsx'
import { YearCharts } from './YearCharts.tsx'
import { YearFigures } from './YearFigures.tsx'

/** What to do now, what comes next, and how the year stands. */
export function OverviewPage() {
  const overview = useQuery(overviewQuestion)
  const today = useToday()

  if (overview.isPending) return <LoadingShape />
  if (overview.isError) return <ErrorState heading error={overview.error} onRetry={() => overview.refetch()} />
  const data = overview.data
  return (
    <Page>
      <PageHeader title="Tổng quan" detail={longDay(today)} />
      <BackupFault />
      <UnreadableRows of={null} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 360px',
          columnGap: 5,
          rowGap: 4,
          alignItems: 'start',
          [narrowerThan(820)]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 4 }}>
          <FirstSteps />
          <ToDo overview={data} />
        </Box>
        <Box sx={{ display: 'grid', gap: 4 }}>
          <NextMeetings meetings={data.nextMeetings} />
          <PapersWaiting papers={data.papersWaiting} />
        </Box>
      </Box>
      <YearFigures year={data.year} figures={data.figures} comparedUntil={data.comparedUntil} />
      <YearCharts year={data.year} />
    </Page>
  )
}
