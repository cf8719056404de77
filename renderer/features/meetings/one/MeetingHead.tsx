import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import MuiTab from '@mui/material/Tab'
import MuiTabs from '@mui/material/Tabs'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link as RouterLink, useNavigate } from 'react-router'
import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import { client, orpc } from '../../../foundation/client/client.ts'
import { describeError } from '../../../foundation/errors.ts'
import { markPlace } from '../../../foundation/placeInHand.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { low } from '../../../foundation/theme/sizes.ts'
import { useOneAtATime } from '../../../kit/actions/useOneAtATime.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { StatusWord } from '../../../kit/page/StatusWord.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { type MeetingTab, meetingTabs } from './meetingTabs.ts'
import { meetingStatus } from './nextStep.ts'
import { ReopenDialog } from './ReopenDialog.tsx'

interface MeetingHeadProps {
  record: MeetingRecord
  tab: MeetingTab
  onTab: (tab: MeetingTab) => void
  /** Called before the list is opened instead. */
  onRemoved: () => void
}

/** Two lines above a meeting: what it is and how it stands, and its tabs. Kept low: the writing needs the height. */
export function MeetingHead({ record, tab, onTab, onRemoved }: MeetingHeadProps) {
  const navigate = useNavigate()
  const confirm = useConfirm()
  const [reopening, setReopening] = useState(false)
  const remove = useSave(client.meetings.remove)
  const papers = useQuery(orpc.papers.list.queryOptions({ input: { meetingId: record.id, roundId: null } })).data
  const minutesNumber = papers?.find((paper) => paper.kind === 'minutes')?.number ?? null

  const removeMeeting = useOneAtATime(async () => {
    const yes = await confirm({
      title: `Xóa cuộc họp “${record.title}”?`,
      text: 'Cuộc họp chuyển vào thùng rác, lấy lại được ở Thiết lập.',
      confirm: 'Chuyển vào thùng rác',
      danger: true,
    })
    if (!yes) return
    const stayed = markPlace()
    await remove.mutateAsync({ id: record.id })
    onRemoved()
    if (stayed()) navigate('/meetings', { replace: true })
  })

  return (
    <Box>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          mt: -1,
          minHeight: 36,
          [low]: { mt: -0.5, minHeight: 32 },
        }}
      >
        <Link component={RouterLink} to="/meetings" underline="hover" sx={{ flexShrink: 0 }}>
          Cuộc họp
        </Link>
        <Box aria-hidden sx={{ color: colours.inkSoft }}>
          /
        </Box>
        <Box
          component="h1"
          sx={{
            m: 0,
            fontSize: '1.25rem',
            fontWeight: 600,
            lineHeight: 1.3,
            [low]: { fontSize: '1rem' },
            minWidth: 0,
            overflowWrap: 'anywhere',
          }}
        >
          {record.title}
        </Box>
        <StatusWord {...meetingStatus({ state: record.state, minutesNumber })} />
        <Box sx={{ ml: 'auto', display: 'flex', gap: 1, flexShrink: 0 }}>
          {minutesNumber === null && (
            <Button
              variant="text"
              sx={{ mr: record.state === 'closed' ? 0 : '-16px' }}
              onClick={() => void removeMeeting().catch(() => undefined)}
            >
              Xóa
            </Button>
          )}
          {record.state === 'closed' && (
            <Button variant="outlined" onClick={() => setReopening(true)}>
              Mở lại
            </Button>
          )}
        </Box>
      </Box>
      {remove.isError && <MessageBar tone="error">{describeError(remove.error).message}</MessageBar>}
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          mx: 'calc(-1 * var(--page-margin))',
          px: 'var(--page-margin)',
          borderBottom: `1px solid ${colours.hairline}`,
        }}
      >
        <MuiTabs
          value={tab}
          onChange={(_, next: MeetingTab) => onTab(next)}
          aria-label="Các phần của cuộc họp"
          sx={{ flex: '0 1 auto', ml: '-16px' }}
        >
          {meetingTabs.map(({ value, label }) => (
            <MuiTab key={value} value={value} label={label} data-place={value} />
          ))}
        </MuiTabs>
        <Box
          sx={{
            flex: '1 1 160px',
            minWidth: 0,
            py: 0.5,
            fontSize: '0.875rem',
            lineHeight: 1.3,
            textAlign: 'right',
            color: colours.inkSoft,
          }}
        >
          {formatDateTime(record.plannedStart)}, {record.place}
        </Box>
      </Box>
      {reopening && <ReopenDialog record={record} onClose={() => setReopening(false)} />}
    </Box>
  )
}
