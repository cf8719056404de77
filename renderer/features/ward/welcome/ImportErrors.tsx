import Box from '@mui/material/Box'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import type { Problem } from '../../../foundation/errors.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { importSentence } from './importLabels.ts'

/** Why a dataset was refused: the first wrong places by their path in the file, and how many more there are. */
export function ImportErrors({ problem }: { problem: Problem }) {
  const { fields, more = 0 } = problem
  const places = fields.filter(({ path }) => path !== '')
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
      <MessageBar tone="error">{importSentence(problem)}</MessageBar>
      {places.length > 0 && (
        <Box
          component="ul"
          aria-label="Chỗ sai trong tệp"
          // Nothing in it takes the keys that scroll.
          tabIndex={0}
          sx={{
            m: 0,
            p: 0,
            listStyle: 'none',
            maxHeight: 280,
            overflowY: 'auto',
            border: `1px solid ${colours.hairline}`,
            backgroundColor: colours.sheet,
          }}
        >
          {places.map((field) => (
            <Box
              component="li"
              key={`${field.path} ${field.message}`}
              sx={{ px: 2, py: 1, borderBottom: `1px solid ${colours.hairline}`, overflowWrap: 'anywhere' }}
            >
              <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>{field.path}</Box>
              {field.message}
            </Box>
          ))}
        </Box>
      )}
      {more > 0 && <Box sx={{ color: colours.inkSoft }}>và {formatNumber(more)} lỗi nữa</Box>}
    </Box>
  )
}
