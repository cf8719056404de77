import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import OutlinedInput from '@mui/material/OutlinedInput'
import { type Ref, useId, useRef } from 'react'
import { matchesFolded } from '../../../../shared/text/fold.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { type PersonOption, personNamed } from './people.ts'

export interface PeopleInputProps {
  id?: string | undefined
  label: string
  value: string
  people: readonly PersonOption[]
  onText: (text: string) => void
  /** Somebody offered was taken. */
  onPick: (person: PersonOption) => void
  onBlur?: () => void
  inputRef?: Ref<HTMLElement>
  error?: boolean
  disabled?: boolean
  placeholder?: string | undefined
}

/** A name that may be typed freely; people known are offered below with their posts, found without accents. */
export function PeopleInput(props: PeopleInputProps) {
  const ownId = useId()
  /** Typed since the field was entered: a post that was changed by hand is not filled in again by passing through. */
  const typed = useRef(false)

  function leave() {
    const person = typed.current ? personNamed(props.people, props.value) : undefined
    typed.current = false
    if (person) props.onPick(person)
    props.onBlur?.()
  }

  return (
    <Autocomplete<PersonOption, false, true, true>
      freeSolo
      fullWidth
      disableClearable
      id={props.id ?? ownId}
      options={[...props.people]}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.name)}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.key)}
      filterOptions={(options, { inputValue }) =>
        options.filter((option) => matchesFolded(`${option.name} ${option.post}`, inputValue)).slice(0, 30)
      }
      value={props.value}
      inputValue={props.value}
      onInputChange={(_, text, reason) => {
        if (reason === 'reset') return
        typed.current = true
        props.onText(text)
      }}
      onChange={(_, picked) => {
        typed.current = false
        if (typeof picked === 'string') props.onText(picked)
        else props.onPick(picked)
      }}
      onBlur={leave}
      disabled={props.disabled ?? false}
      renderOption={({ key, ...item }, option) => (
        <Box component="li" key={key} {...item} sx={{ display: 'block !important' }}>
          <div>{option.name}</div>
          {option.post !== '' && (
            <Box sx={{ fontSize: '0.8125rem', lineHeight: 1.3, color: colours.inkSoft }}>{option.post}</Box>
          )}
        </Box>
      )}
      slotProps={{ popper: { style: { minWidth: 260 } } }}
      renderInput={(params) => (
        <OutlinedInput
          {...params.slotProps.input}
          fullWidth
          inputRef={props.inputRef}
          error={props.error ?? false}
          disabled={params.disabled}
          placeholder={props.placeholder}
          inputProps={{
            ...params.slotProps.htmlInput,
            autoComplete: 'off',
            spellCheck: false,
            'aria-label': props.label,
          }}
        />
      )}
    />
  )
}
