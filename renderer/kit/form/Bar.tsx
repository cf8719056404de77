import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/**
 * The room of a bar above the fields of a form.
 *
 * @param fill see `EntityFormProps`
 */
export function Bar({ fill, children }: { fill: boolean; children: ReactNode }) {
  return <Box sx={fill ? { my: 1.5, flexShrink: 0 } : { mb: 2, maxWidth: 824 }}>{children}</Box>
}
