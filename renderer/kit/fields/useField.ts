import { type RefCallback, useEffect, useId, useState } from 'react'
import { useController } from 'react-hook-form'
import { useFieldLabels } from '../form/fieldLabels.ts'
import { useFirstFocus } from '../form/firstFocus.ts'
import { useFormMode } from '../form/formMode.ts'

/** What every field has in common. */
export interface FieldProps {
  /** Dotted path in the form's values: `terms.0.from`. */
  name: string
  label: string
  /** A quiet line under the field. */
  helper?: string
  /** Marks the label; the schema decides. */
  required?: boolean
  placeholder?: string
  /** Takes the focus when it appears; when its form opens, unless the user types elsewhere by then. */
  autoFocus?: boolean
  disabled?: boolean
  /** Called after the user changed the value: to fill in other fields. */
  onChanged?: (value: unknown) => void
}

/** One field bound to the form around it. */
export interface BoundField {
  id: string
  value: unknown
  set: (value: unknown) => void
  blur: () => void
  error: string | undefined
  ref: RefCallback<HTMLElement>
  disabled: boolean
  autoFocus: boolean
}

/**
 * Binds a field to the form by its path.
 *
 * @param say how the field says a value, where that is not how such values are written everywhere
 */
export function useField(
  { name, label, disabled = false, autoFocus = false, onChanged }: FieldProps,
  say?: (value: unknown) => string,
): BoundField {
  const id = useId()
  const mode = useFormMode()
  const firstFocus = useFirstFocus()
  // As it is when the field appears: later, the list of a choice would take the focus from who types elsewhere.
  const [takesFocus] = useState(autoFocus && firstFocus)
  const { field, fieldState } = useController({ name })
  const words = useFieldLabels()
  useEffect(() => {
    words?.set(name, { label, say })
  })
  return {
    id,
    value: field.value,
    set(value) {
      field.onChange(value)
      onChanged?.(value)
    },
    blur: field.onBlur,
    error: firstMessage(fieldState.error),
    ref: field.ref,
    disabled: disabled || mode.readOnly,
    autoFocus: takesFocus,
  }
}

/** The message of an error, or the first one inside it (a field that holds a list has errors for its lines). */
function firstMessage(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('message' in error && typeof error.message === 'string' && error.message !== '') return error.message
  for (const [key, inner] of Object.entries(error)) {
    const message = key === 'ref' ? undefined : firstMessage(inner)
    if (message) return message
  }
  return undefined
}
