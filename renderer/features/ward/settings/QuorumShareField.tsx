import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { FieldFrame } from '../../../kit/fields/FieldFrame.tsx'
import { useField } from '../../../kit/fields/useField.ts'
import { useFieldLabels } from '../../../kit/form/fieldLabels.ts'
import { quorumShares, ruleShareText, type Share, shareText } from './quorumShares.ts'

/** What a share is made of. */
const parts = ['numerator', 'denominator', 'moreThan'] as const

/**
 * How many of those invited must be there, as it is said: `trên 1/2`. It stands still while the kind of meeting needs
 * no quorum.
 *
 * @param row path of the rule in the form's values: `rules.0`
 */
export function QuorumShareField({ row }: { row: string }) {
  const { setValue } = useFormContext()
  const [numerator, denominator, moreThan, required] = useWatch({
    name: [`${row}.numerator`, `${row}.denominator`, `${row}.moreThan`, `${row}.required`],
  })
  const props = { name: `${row}.numerator`, label: 'Tỷ lệ cần có mặt', disabled: required !== true }
  const field = useField(props)
  const words = useFieldLabels()
  // After the field has told how it is called: that would be true of one part alone.
  useEffect(() => {
    for (const part of parts) words?.set(`${row}.${part}`, { label: props.label, sayRow: ruleShareText })
  })
  const now: Share = { numerator, denominator, moreThan }
  const offered = quorumShares(now)

  function choose(text: string) {
    const share = offered.find((one) => shareText(one) === text)
    for (const part of parts) {
      if (share) setValue(`${row}.${part}`, share[part], { shouldDirty: true })
    }
  }

  return (
    <FieldFrame props={props} field={field}>
      <Select
        fullWidth
        value={shareText(now)}
        onChange={(event) => choose(event.target.value)}
        onBlur={field.blur}
        inputRef={field.ref}
        error={field.error !== undefined}
        disabled={field.disabled}
        SelectDisplayProps={{ id: field.id, 'aria-label': props.label }}
      >
        {offered.map((share) => (
          <MenuItem key={shareText(share)} value={shareText(share)}>
            {shareText(share)}
          </MenuItem>
        ))}
      </Select>
    </FieldFrame>
  )
}
