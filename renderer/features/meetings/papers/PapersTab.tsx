import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import type { PaperRecord } from '../../../../shared/model/papers.ts'
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
import { type MeetingPaper, meetingPapers, notMadeText, paperStatus } from './meetingPapers.ts'

/** Văn bản: the papers that come out of a meeting, in the order in which they are needed. */
export function PapersTab({ record }: { record: MeetingRecord }) {
  const navigate = useNavigate()
  const { saveChanges, showProblem } = useFormActions()
  const papers = useQuery(orpc.papers.list.queryOptions({ input: { meetingId: record.id, roundId: null } }))
  const create = useSave(client.papers.create)

  const draft = useOneAtATime(async (kind: MeetingPaper['kind']) => {
    const stayed = markPlace()
    const notMade = notMadeText(kind)
    if ((await saveChanges(notMade)) === null) return
    try {
      const { id } = await create.mutateAsync({ kind, sourceId: record.id })
      if (stayed()) navigate(`/papers/${id}`)
    } catch (error) {
      showProblem(error, notMade)
    }
  })

  if (papers.isPending) return <LoadingShape rows={3} rowHeight={64} />
  if (papers.isError) return <ErrorState error={papers.error} onRetry={() => papers.refetch()} />
  return (
    <>
      <UnreadableRows of={['papers']} />
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          maxWidth: 824,
          border: `1px solid ${colours.hairline}`,
          borderRadius: 1,
          backgroundColor: colours.sheet,
        }}
      >
        {meetingPapers.map((paper) => {
          const drafted = papers.data.find((one) => one.kind === paper.kind && !one.cancelled)
          return (
            <Box
              component="li"
              key={paper.kind}
              sx={{
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 1fr) 220px 190px',
                columnGap: 2,
                alignItems: 'center',
                minHeight: 72,
                px: 2.5,
                py: 1,
                '& + &': { borderTop: `1px solid ${colours.hairline}` },
              }}
            >
              <div>
                <Box sx={{ fontWeight: 600 }}>{paper.label}</Box>
                <Box sx={{ color: colours.inkSoft }}>{paper.purpose}</Box>
              </div>
              <PaperState paper={drafted} />
              <Box sx={{ justifySelf: 'end' }}>
                {drafted ? (
                  <Button
                    variant="outlined"
                    aria-label={`Mở ${paper.label.toLowerCase()}`}
                    onClick={() => navigate(`/papers/${drafted.id}`)}
                  >
                    Mở
                  </Button>
                ) : (
                  <Button
                    variant={record.state === 'closed' && paper.kind === 'minutes' ? 'contained' : 'outlined'}
                    disabled={create.isPending}
                    onClick={() => void draft(paper.kind)}
                  >
                    {paper.draft}
                  </Button>
                )}
              </Box>
            </Box>
          )
        })}
      </Box>
    </>
  )
}

function PaperState({ paper }: { paper: PaperRecord | undefined }) {
  return (
    <div>
      <StatusWord {...paperStatus(paper)} />
      {paper?.issuedOn && <Box sx={{ color: colours.inkSoft, pl: '17px' }}>ngày {formatDate(paper.issuedOn)}</Box>}
    </div>
  )
}
