import Box from '@mui/material/Box'
import { keyframes } from '@mui/material/styles'
import { colours } from '../../foundation/theme/colours.ts'

const appear = keyframes`from { opacity: 0 } to { opacity: 1 }`

/**
 * Holds the place of what is being fetched, in the shape that it will have. Answers come within milliseconds, so it
 * shows only after 200 ms: nothing flickers.
 *
 * @example if (query.isPending) return <LoadingShape rows={6} />
 */
export function LoadingShape({ rows = 8, rowHeight = 40 }: { rows?: number; rowHeight?: number }) {
  return (
    <Box
      role="status"
      aria-label="Đang mở"
      aria-busy
      sx={{
        py: 4,
        px: 'var(--page-inset, 32px)',
        width: '100%',
        opacity: 0,
        animation: `${appear} 0s linear 200ms forwards`,
      }}
    >
      {Array.from({ length: rows }, (_, index) => `row-${index}`).map((key, index) => (
        <Box
          key={key}
          sx={{
            height: rowHeight,
            borderBottom: `1px solid ${colours.hairline}`,
            display: 'flex',
            alignItems: 'center',
          }}
        >
          <Box
            sx={{
              height: 10,
              borderRadius: 0.5,
              backgroundColor: colours.hairline,
              width: `${35 + ((index * 17) % 40)}%`,
            }}
          />
        </Box>
      ))}
    </Box>
  )
}
