import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { Term } from '../../../shared/model/members.ts'
import { formatDate, isIsoDate } from '../../../shared/text/dates.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { errorPaths } from '../../kit/form/errorPaths.ts'

export interface TermsTableProps {
  terms: readonly Term[]
  chosen: number
  /** The form's errors: a term that has one says so. */
  errors: unknown
  onChoose: (index: number) => void
}

/** Post and days of every term, a line each; choosing one shows its fields. */
export function TermsTable({ terms, chosen, errors, onChoose }: TermsTableProps) {
  const wrong = new Set(errorPaths(errors).map(({ path }) => path.split('.')[1]))
  return (
    <Box component="ul" aria-label="Các nhiệm kỳ" sx={{ listStyle: 'none', m: 0, mb: 2.5, p: 0, borderTop: line }}>
      {terms.map((term, index) => (
        <Box component="li" key={term.id} sx={{ borderBottom: line }}>
          <ButtonBase
            aria-pressed={index === chosen}
            onClick={() => onChoose(index)}
            sx={{
              width: '100%',
              minHeight: 40,
              px: 1.5,
              gap: 1,
              fontFamily: 'inherit',
              fontSize: '0.9375rem',
              justifyContent: 'space-between',
              textAlign: 'left',
              borderLeft: '4px solid',
              borderLeftColor: index === chosen ? colours.navy : 'transparent',
              backgroundColor: index === chosen ? colours.navyWash : undefined,
              '&:hover': { backgroundColor: index === chosen ? colours.navyWash : colours.shade },
            }}
          >
            <span>
              {term.committeePost || 'Chưa có chức vụ'}
              {wrong.has(String(index)) && (
                <Box component="span" sx={{ color: colours.redText, fontWeight: 500 }}>
                  {' · có lỗi'}
                </Box>
              )}
            </span>
            <Box
              component="span"
              sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: colours.inkSoft }}
            >
              {days(term)}
            </Box>
          </ButtonBase>
        </Box>
      ))}
    </Box>
  )
}

const line = `1px solid ${colours.hairline}`

/** While a day is being typed it is no day yet, and shows as it stands. */
function days(term: Pick<Term, 'from' | 'until'>): string {
  const shown = (day: string) => (isIsoDate(day) ? formatDate(day) : day)
  return `${shown(term.from)} – ${term.until === null ? 'nay' : shown(term.until)}`
}
