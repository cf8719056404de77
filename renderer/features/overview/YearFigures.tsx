import Box from '@mui/material/Box'
import type { Figure } from '../../../shared/contract/overview.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { colours } from '../../app/theme/colours.ts'

/** The year in six figures, with last year's under each. */
export function YearFigures({ year, figures }: { year: number; figures: readonly Figure[] }) {
  return (
    <Box component="section" aria-label={`Năm ${year}`} sx={{ mt: 5 }}>
      <Box
        component="h2"
        sx={{ m: 0, pb: 1, fontSize: '1.125rem', fontWeight: 600, borderBottom: `2px solid ${colours.navy}` }}
      >
        Năm {year}
      </Box>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
          backgroundColor: colours.sheet,
          border: `1px solid ${colours.hairline}`,
          borderTop: 'none',
        }}
      >
        {figures.map((figure) => (
          <Box
            key={figure.label}
            sx={{
              px: 2,
              py: 1.5,
              display: 'flex',
              flexDirection: 'column',
              '& + &': { borderLeft: `1px solid ${colours.hairline}` },
            }}
          >
            <Box component="dt" sx={{ fontSize: '0.8125rem', color: colours.inkSoft, lineHeight: 1.45 }}>
              {figure.label}
            </Box>
            <Box
              component="dd"
              sx={{ m: 0, fontSize: '1.625rem', fontWeight: 600, lineHeight: 1.3, fontVariantNumeric: 'tabular-nums' }}
            >
              {figure.value === null ? '–' : formatNumber(figure.value)}
            </Box>
            <Box component="dd" sx={{ m: 0, fontSize: '0.8125rem', color: colours.inkSoft }}>
              cùng kỳ {year - 1}: {figure.lastYear === null ? 'chưa có' : formatNumber(figure.lastYear)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
