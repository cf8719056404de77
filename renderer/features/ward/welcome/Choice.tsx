import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { colours } from '../../../foundation/theme/colours.ts'

interface ChoiceProps {
  title: string
  text: string
  button: string
  primary?: boolean
  disabled: boolean
  onClick: () => void
}

/** One of the two ways to begin. */
export function Choice({ title, text, button, primary = false, disabled, onClick }: ChoiceProps) {
  return (
    <Box
      component="section"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        p: 3,
        backgroundColor: colours.sheet,
        border: `1px solid ${colours.hairline}`,
        borderTop: `4px solid ${primary ? colours.navy : colours.hairline}`,
      }}
    >
      <Box component="h2" sx={{ m: 0, fontSize: '1.25rem', fontWeight: 600 }}>
        {title}
      </Box>
      <Box sx={{ mt: 1, mb: 3, flex: 1, color: colours.inkSoft }}>{text}</Box>
      <Button variant={primary ? 'contained' : 'outlined'} onClick={onClick} disabled={disabled} autoFocus={primary}>
        {button}
      </Button>
    </Box>
  )
}
