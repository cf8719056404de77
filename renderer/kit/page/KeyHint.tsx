import Box from '@mui/material/Box'
import { colours } from '../../foundation/theme/colours.ts'

/** The keys of an action, shown quietly beside it: `<KeyHint keys="Ctrl+S" />`. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        fontFamily: 'inherit',
        fontSize: '0.75rem',
        lineHeight: '18px',
        px: 0.75,
        border: `1px solid ${colours.hairline}`,
        borderRadius: 0.5,
        backgroundColor: colours.shade,
        color: colours.inkSoft,
        whiteSpace: 'nowrap',
      }}
    >
      {keys}
    </Box>
  )
}
