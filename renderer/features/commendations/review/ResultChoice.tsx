import Box from '@mui/material/Box'
import { type Ref, useId } from 'react'
import type { ReviewResult } from '../../../../shared/model/commendations.ts'
import { colours } from '../../../foundation/theme/colours.ts'

const looks: Record<ReviewResult, { wash: string; text: string; line: string }> = {
  pending: { wash: colours.shade, text: colours.ink, line: colours.fieldLine },
  approved: { wash: colours.greenWash, text: colours.greenText, line: colours.greenMark },
  rejected: { wash: colours.navyWash, text: colours.navy, line: colours.navy },
}

interface ResultChoiceProps {
  label: string
  describedBy: string | undefined
  options: readonly { value: ReviewResult; label: string }[]
  value: ReviewResult
  onChoose: (value: ReviewResult) => void
  onBlur: () => void
  inputRef: Ref<HTMLInputElement>
  disabled: boolean
  wrong: boolean
}

/** Three results side by side; arrow keys move between them. Only the chosen one is a stop for Tab and Enter. */
export function ResultChoice(props: ResultChoiceProps) {
  const name = useId()
  return (
    <Box
      role="radiogroup"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      sx={{
        display: 'grid',
        maxWidth: 356,
        gridTemplateColumns: '96px 96px 1fr',
        border: `1px solid ${props.wrong ? colours.redMark : colours.fieldLine}`,
        borderRadius: 1,
        overflow: 'hidden',
        backgroundColor: colours.sheet,
        '&:focus-within': { outline: `2px solid ${colours.navy}`, outlineOffset: '-1px' },
      }}
    >
      {props.options.map((option, place) => {
        const chosen = option.value === props.value
        const look = looks[option.value]
        return (
          <Box
            component="label"
            key={option.value}
            sx={{
              position: 'relative',
              height: 34,
              display: 'flex',
              alignItems: 'center',
              justifyContent: 'center',
              gap: 0.75,
              whiteSpace: 'nowrap',
              cursor: props.disabled ? 'default' : 'pointer',
              fontSize: '0.875rem',
              fontWeight: chosen ? 600 : 400,
              color: chosen ? look.text : colours.inkSoft,
              backgroundColor: chosen ? look.wash : 'transparent',
              boxShadow: chosen ? `inset 0 -3px 0 ${look.line}` : 'none',
              borderLeft: place === 0 ? 'none' : `1px solid ${colours.hairline}`,
              '& input': { position: 'absolute', inset: 0, opacity: 0, m: 0, cursor: 'inherit' },
            }}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={chosen}
              disabled={props.disabled}
              tabIndex={chosen ? 0 : -1}
              ref={chosen ? props.inputRef : undefined}
              onChange={() => props.onChoose(option.value)}
              onBlur={props.onBlur}
            />
            {option.label}
          </Box>
        )
      })}
    </Box>
  )
}
