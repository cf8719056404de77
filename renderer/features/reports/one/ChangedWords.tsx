import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { colours } from '../../../foundation/theme/colours.ts'
import { sharedPart, wordChanges } from '../wordChanges.ts'

/** A text as it becomes another: what goes is struck out, what comes is underlined; screen readers hear both named. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  const changes = useMemo(() => wordChanges(before, after), [before, after])
  return (
    <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
      {changes.map(({ kind, text }, index) =>
        kind === 'same' ? (
          text
        ) : (
          <Box
            component={kind === 'gone' ? 'del' : 'ins'}
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text has no name but its place
            key={index}
            sx={kind === 'gone' ? goneLook : newLook}
          >
            {text}
          </Box>
        ),
      )}
    </Box>
  )
}

/** Below this share of common words two texts are different texts: marks between them would be noise. */
const leastShared = 0.5

/**
 * The program's own text beside the user's: what it has that his has not is marked, unless they have little in common.
 */
export function ComposedText({ own, composed }: { own: string; composed: string }) {
  const isNear = sharedPart(wordChanges(own, composed)) >= leastShared
  return isNear ? <ChangedWords before={own} after={composed} /> : composed
}

const goneLook = { color: colours.inkSoft, textDecoration: 'line-through', mr: 0.25 } as const
const newLook = {
  fontWeight: 600,
  color: colours.greenText,
  backgroundColor: colours.greenWash,
  textDecoration: 'underline',
  textUnderlineOffset: '3px',
} as const
