import Box from '@mui/material/Box'

/** Heading of a part at the side of the sheet. */
export function SideHeading({ children }: { children: string }) {
  return (
    <Box component="h2" sx={{ m: 0, mb: 1, fontSize: '1.125rem', fontWeight: 600 }}>
      {children}
    </Box>
  )
}
