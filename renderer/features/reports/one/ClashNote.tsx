import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { colours } from '../../../app/theme/colours.ts'
import { ComposedText } from './ChangedWords.tsx'

interface ClashNoteProps {
  /** As it stands in the form. */
  text: string
  /** The program's own text of today. */
  composed: string
  onTake: () => void
}

/** The figures moved in words that the user had rewritten: his stay, the program's stand beside them. */
export function ClashNote({ text, composed, onTake }: ClashNoteProps) {
  if (text === composed) return null
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
        Số liệu của đoạn này đã thay đổi. Lời đã sửa được giữ; câu theo số liệu hôm nay:
      </Box>
      <ComposedText own={text} composed={composed} />
      <Box sx={{ mt: 0.5 }}>
        <Button size="small" variant="outlined" onClick={onTake}>
          Dùng câu mới
        </Button>
      </Box>
    </Box>
  )
}
