import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { colours } from '../../../foundation/theme/colours.ts'
import { ComposedText } from './ChangedWords.tsx'

interface ClashNoteProps {
  /** As it stands in the form. */
  text: string
  /** The program's own text of today; '' where the records have nothing to say any more. */
  composed: string
  /** A refresh has kept the user's words already; else the figures have moved since. */
  told: boolean
  onTake: () => void
  /** His words stay as they are. Null where he is just changing them: saving them says the same. */
  onKeep: (() => void) | null
}

/**
 * The figures moved in words that the user had rewritten: his stay, the program's stand beside them until he takes
 * them, edits his own, or says that they stay.
 */
export function ClashNote({ text, composed, told, onTake, onKeep }: ClashNoteProps) {
  if (text === composed) return null
  const begin = told ? 'Lời đã sửa được giữ nguyên, còn số liệu cũ.' : 'Số liệu của đoạn này đã thay đổi.'
  return (
    <Box
      role="note"
      sx={{
        mt: 0.75,
        px: 1.5,
        py: 1,
        borderLeft: `4px solid ${colours.goldMark}`,
        backgroundColor: colours.goldWash,
        fontSize: '0.875rem',
      }}
    >
      <Box sx={{ fontWeight: 500 }}>
        {begin} {composed === '' ? 'Sổ không còn số liệu cho đoạn này.' : 'Câu theo số liệu hôm nay:'}
      </Box>
      {composed !== '' && <ComposedText own={text} composed={composed} />}
      <Box sx={{ mt: 0.5, display: 'flex', gap: 1 }}>
        <Button size="small" variant="outlined" onClick={onTake}>
          {composed === '' ? 'Bỏ đoạn này' : 'Lấy câu mới'}
        </Button>
        {onKeep && (
          <Button size="small" variant="text" onClick={onKeep}>
            Giữ nguyên lời này
          </Button>
        )}
      </Box>
    </Box>
  )
}
