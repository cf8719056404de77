import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { type PaperRecord, paperKinds } from '../../../../shared/model/papers.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { client, orpc } from '../../../app/client.ts'
import { markPlace } from '../../../app/placeInHand.ts'
import { colours } from '../../../app/theme/colours.ts'
import { useSave } from '../../../app/useSave.ts'
import { ErrorState } from '../../../ui/ErrorState.tsx'
import { useFormActions } from '../../../ui/form/formActions.ts'
import { LoadingShape } from '../../../ui/LoadingShape.tsx'
import { StatusWord } from '../../../ui/StatusWord.tsx'
import { useOneAtATime } from '../../../ui/useOneAtATime.ts'

const kinds = ['submission', 'decision'] as const

/** The papers of a round, each with its state and the button that goes on. What was typed is saved before leaving. */
export function RoundPapers({ record }: { record: RoundRecord }) {
  const navigate = useNavigate()
  const papers = useQuery(orpc.papers.list.queryOptions({ input: { meetingId: null, roundId: record.id } }))
  const create = useSave(client.papers.create)
  const { saveChanges, showProblem } = useFormActions()
  const [notMade, setNotMade] = useState<(typeof kinds)[number] | null>(null)

  const open = useOneAtATime(async (kind: (typeof kinds)[number], paper: PaperRecord | undefined) => {
    const stayed = markPlace()
    setNotMade(null)
    if ((await saveChanges()) === null) return setNotMade(kind)
    try {
      const id = paper?.id ?? (await create.mutateAsync({ kind, sourceId: record.id })).id
      if (stayed()) navigate(`/papers/${id}`)
    } catch (error) {
      setNotMade(kind)
      showProblem(error)
    }
  })

  if (papers.isPending) return <LoadingShape rows={2} rowHeight={80} />
  if (papers.isError) return <ErrorState error={papers.error} onRetry={() => papers.refetch()} />
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {kinds.map((kind) => {
        const paper = standingPaper(papers.data, kind)
        return (
          <PaperCard
            key={kind}
            label={paperKinds[kind].label}
            paper={paper}
            opening={create.isPending}
            notMade={notMade === kind && !paper}
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
  /** The last try to draft it came to nothing. */
  notMade: boolean
  onOpen: () => void
}

function PaperCard({ label, paper, opening, notMade, onOpen }: PaperCardProps) {
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
        {notMade && (
          <Box role="alert" sx={{ color: colours.redText }}>
            Chưa soạn {label.toLocaleLowerCase('vi')}. Sửa chỗ báo lỗi rồi bấm lại.
          </Box>
        )}
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
