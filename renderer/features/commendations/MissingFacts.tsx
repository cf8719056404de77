import Box from '@mui/material/Box'
import { useNavigate } from 'react-router'
import { MessageBar } from '../../kit/page/MessageBar.tsx'

/** Warns that the day lies outside what the legal facts know, and leads to where they are entered. */
export function MissingFactsBar({ sentences }: { sentences: readonly string[] }) {
  const navigate = useNavigate()
  if (sentences.length === 0) return null
  return (
    <Box sx={{ mt: 2 }}>
      <MessageBar
        tone="warning"
        action={{ label: 'Mở Căn cứ và mức thưởng', onClick: () => void navigate('/settings/law') }}
      >
        {sentences.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </MessageBar>
    </Box>
  )
}

/** The quiet line under the day of a round: what it decides, or what is missing of it. One line in every case. */
export function dayHelper(missing: { readonly rewards: readonly string[]; readonly basis: string }): string {
  const parts = [missing.rewards.length > 0 ? 'mức thưởng' : '', missing.basis === '' ? '' : 'căn cứ']
  const said = parts.filter((part) => part !== '').join(', ')
  return said === '' ? 'Mức thưởng và căn cứ theo ngày này.' : `Chưa có ${said} của ngày này.`
}
