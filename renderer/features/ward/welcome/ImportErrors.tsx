import Box from '@mui/material/Box'
import { describeError } from '../../../app/errors.ts'
import { colours } from '../../../app/theme/colours.ts'
import { MessageBar } from '../../../ui/MessageBar.tsx'

/** More wrong places than this are counted, not listed. */
const most = 100

/** Why a dataset was refused: every wrong place by its path in the file. */
export function ImportErrors({ error }: { error: unknown }) {
  const problem = describeError(error)
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 1 }}>
      <MessageBar tone="error">
        {problem.fields.length > 0
          ? `Chưa nạp gì: tệp có ${problem.fields.length} chỗ sai. Sửa trong tệp rồi nạp lại.`
          : problem.message}
      </MessageBar>
      {problem.fields.length > 0 && (
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
          {problem.fields.slice(0, most).map((field) => (
            <Box
              component="li"
              key={`${field.path} ${field.message}`}
              sx={{ px: 2, py: 1, borderBottom: `1px solid ${colours.hairline}` }}
            >
              <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft, overflowWrap: 'anywhere' }}>
                {field.path === '' ? 'Cả tệp' : field.path}
              </Box>
              {field.message}
            </Box>
          ))}
          {problem.fields.length > most && (
            <Box component="li" sx={{ px: 2, py: 1 }}>
              và {problem.fields.length - most} chỗ nữa
            </Box>
          )}
        </Box>
      )}
    </Box>
  )
}
