import Box from '@mui/material/Box'
import type { PeriodFigure } from '../../../shared/contract/reports.ts'
import { lastYearFigureText, notEntered } from '../../../shared/model/figures.ts'
import { lastYearLabel } from '../../../shared/model/periods.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { narrowerThan } from '../../foundation/theme/sizes.ts'

export interface YearFiguresProps {
  year: number
  figures: readonly PeriodFigure[]
  /** Last day of last year that is counted; null when it is counted whole. */
  comparedUntil: string | null
}

/** The year in six figures, with last year's under each. */
export function YearFigures({ year, figures, comparedUntil }: YearFiguresProps) {
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
          gap: '1px',
          [narrowerThan(820)]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
          backgroundColor: colours.hairline,
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
              backgroundColor: colours.sheet,
            }}
          >
            <Box component="dt" sx={{ fontSize: '0.8125rem', color: colours.inkSoft, lineHeight: 1.45 }}>
              {figure.label}
            </Box>
            <Box
              component="dd"
              sx={{ m: 0, fontSize: '1.625rem', fontWeight: 600, lineHeight: 1.3, fontVariantNumeric: 'tabular-nums' }}
            >
              {figure.value === null ? <Unknown /> : formatNumber(figure.value)}
            </Box>
            {figure.missing !== '' && (
              <Box component="dd" sx={{ m: 0, fontSize: '0.8125rem', color: colours.ink }}>
                {figure.missing}
              </Box>
            )}
            <Box component="dd" sx={{ m: 0, fontSize: '0.8125rem', color: colours.inkSoft }}>
              {/* The day keeps to its word where the line breaks. */}
              {lastYearLabel({ year }, comparedUntil).replace('đến ', 'đến\u00a0')}:{' '}
              {lastYearFigureText(figure.lastYear, figure.lastYearPartly)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** Stands where a figure would, in its line. */
function Unknown() {
  return (
    <Box component="span" sx={{ fontSize: '0.9375rem', fontWeight: 400, color: colours.inkSoft }}>
      {notEntered}
    </Box>
  )
}
