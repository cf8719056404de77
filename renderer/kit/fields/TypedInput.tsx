import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput'
import { type Ref, useState } from 'react'

interface TypedInputProps extends Omit<OutlinedInputProps, 'onChange' | 'onBlur' | 'value' | 'ref'> {
  /** How the value is written while nobody types. */
  shown: string
  /** What was typed so far; kept so that a draft has it. */
  onTyped: (text: string) => void
  /** The field is left, or the form is being saved: read what was typed. */
  onRead: (text: string) => void
  inputRef?: Ref<HTMLElement>
  ref?: Ref<HTMLDivElement>
}

/** An input whose text is read as something else (a day, a number) only when it is left: typing is never rewritten. */
export function TypedInput({ shown, onTyped, onRead, ...input }: TypedInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <OutlinedInput
      {...input}
      value={typed ?? shown}
      onChange={(event) => {
        setTyped(event.target.value)
        onTyped(event.target.value)
      }}
      onBlur={() => {
        if (typed !== null) onRead(typed)
        setTyped(null)
      }}
    />
  )
}
