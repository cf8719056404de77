import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { paperKinds } from '../../../../shared/model/paperKinds.ts'
import type { PaperRecord } from '../../../../shared/model/papers.ts'
import { endsWithSubmission } from '../../../../shared/model/rewards.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { client, orpc } from '../../../foundation/client/client.ts'
import { markPlace } from '../../../foundation/placeInHand.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useOneAtATime } from '../../../kit/actions/useOneAtATime.ts'
import { useFormActions } from '../../../kit/form/formActions.ts'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { StatusWord } from '../../../kit/page/StatusWord.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { UnreadableRows } from '../../unreadable/index.ts'

const kinds = ['submission', 'decision'] as const

/** The papers of a round, each with its state and the button that goes on. What was typed is saved before leaving. */
export function RoundPapers({ record }: { record: RoundRecord }) {
  const navigate = useNavigate()
  const papers = useQuery(orpc.papers.list.queryOptions({ input: { meetingId: null, roundId: record.id } }))
  const create = useSave(client.papers.create)
  const { saveChanges, showProblem } = useFormActions()

  const open = useOneAtATime(async (kind: (typeof kinds)[number], paper: PaperRecord | undefined) => {
    const stayed = markPlace()
    const notMade = `Chưa soạn ${paperKinds[kind].label.toLocaleLowerCase('vi')}. Sửa chỗ báo lỗi rồi bấm lại.`
    if ((await saveChanges(paper ? '' : notMade)) === null) return
    try {
      const id = paper?.id ?? (await create.mutateAsync({ kind, sourceId: record.id })).id
      if (stayed()) navigate(`/papers/${id}`)
    } catch (error) {
      showProblem(error, paper ? '' : notMade)
    }
  })

  const ended = endsWithSubmission(record.nominees)
  if (papers.isPending) return <LoadingShape rows={2} rowHeight={80} />
  if (papers.isError) return <ErrorState error={papers.error} onRetry={() => papers.refetch()} />
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <UnreadableRows of={['papers']} />
      {kinds.map((kind) => {
        const paper = standingPaper(papers.data, kind)
        // One that was drafted before can still be opened, to be removed.
        if (kind === 'decision' && !paper && ended) return null
        return (
          <PaperCard
            key={kind}
            label={paperKinds[kind].label}
            paper={paper}
            opening={create.isPending}
            onOpen={() => open(kind, paper)}
          />
        )
      })}
    </Box>
  )
}

/** A paper whose number was cancelled stays in the list; the one written after it stands. */
function standingPaper(papers: readonly PaperRecord[], kind: (typeof kinds)[number]) {
  return papers.find((one) => one.kind === kind && !one.cancelled)
}

interface PaperCardProps {
  label: string
  paper: PaperRecord | undefined
  opening: boolean
  onOpen: () => void
}

function PaperCard({ label, paper, opening, onOpen }: PaperCardProps) {
  return (
    <Box
      sx={{
        p: 2,
        border: `1px solid ${colours.hairline}`,
        borderRadius: 1,
        backgroundColor: colours.sheet,
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        columnGap: 2,
        rowGap: 0.5,
        alignItems: 'center',
      }}
    >
      <Box sx={{ fontWeight: 600 }}>{label}</Box>
      <Button variant="outlined" size="small" disabled={opening} onClick={onOpen}>
        {paper ? `Mở ${label.toLocaleLowerCase('vi')}` : `Soạn ${label.toLocaleLowerCase('vi')}`}
      </Button>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <PaperState paper={paper} />
      </Box>
    </Box>
  )
}

function PaperState({ paper }: { paper: PaperRecord | undefined }) {
  if (!paper) return <StatusWord tone="idle" word="Chưa soạn" />
  if (paper.number === null)
    return <StatusWord tone="waiting" word={`Chờ ký, dự kiến ${formatDate(paper.plannedDate)}`} />
  return <StatusWord tone="done" word={`Đã cấp số ${paper.number}, ngày ${formatDate(paper.issuedOn)}`} />
}
