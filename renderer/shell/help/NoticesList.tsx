import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Notice } from '../../../shared/model/notices.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../kit/page/LoadingShape.tsx'
import { readNotices } from './notices.ts'

/** The licences of all that others wrote in the program; each unfolds to its text. */
export function NoticesList() {
  const notices = useQuery({ queryKey: ['notices'], queryFn: readNotices, staleTime: Number.POSITIVE_INFINITY })
  if (notices.isError) return <ErrorState error={notices.error} onRetry={() => notices.refetch()} />
  if (notices.isPending) return <LoadingShape />
  return (
    <>
      <Box component="p" sx={{ mt: 0, mb: 2 }}>
        Chương trình có {notices.data.length} phần mềm và phông chữ của tác giả khác, dùng theo giấy phép của họ. Chọn
        một dòng để đọc giấy phép.
      </Box>
      {notices.data.map((notice) => (
        <NoticeRow key={`${notice.name} ${notice.version}`} notice={notice} />
      ))}
    </>
  )
}

/** Its text is drawn only while it shows: all of them together are long. */
function NoticeRow({ notice }: { notice: Notice }) {
  const [open, setOpen] = useState(false)
  return (
    <Box
      component="details"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      sx={{ borderBottom: `1px solid ${colours.hairline}` }}
    >
      <Box
        component="summary"
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          columnGap: 1,
          py: '9px',
          cursor: 'pointer',
          listStyle: 'none',
          '&::before': { content: '"›"', width: 12, flexShrink: 0, color: colours.inkSoft },
          'details[open] > &::before': { transform: 'rotate(90deg)' },
          '&:hover': { backgroundColor: colours.shade },
        }}
      >
        <Box component="span" lang="en" sx={{ minWidth: 0, overflowWrap: 'anywhere', fontWeight: open ? 600 : 400 }}>
          {notice.name}
        </Box>
        <Box component="span" sx={{ color: colours.inkSoft, fontSize: '0.8125rem' }}>
          {notice.version}
        </Box>
        <Box component="span" lang="en" sx={{ ml: 'auto', textAlign: 'right', fontSize: '0.8125rem' }}>
          {notice.licence}
        </Box>
      </Box>
      {open && (
        <Box sx={{ pl: 2.5, pb: 2, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
          {notice.source !== '' && <div>Mã nguồn: {notice.source}</div>}
          <Box component="p" lang="en" sx={{ mt: 1, mb: 0, whiteSpace: 'pre-wrap' }}>
            {notice.text}
          </Box>
        </Box>
      )}
    </Box>
  )
}
