import { useState } from 'react'

/**
 * The React key for the form of the record with this id, `new` for one that is not stored yet. The form of a new record
 * keeps its key when it has become the form of the stored one, and with it all that is typed in it, the focus and the
 * caret; the next new one gets another.
 *
 * @example
 * const form = useFormKey(id)
 * <EntityForm key={form.key} staysOpen onSaved={(saved) => { form.keepFor(saved.id); go(saved.id) }} … />
 */
export function useFormKey(id: string): { key: string; keepFor: (id: string) => void } {
  const [shown, setShown] = useState(id)
  const [count, setCount] = useState(0)
  const [kept, setKept] = useState({ id: '', key: '' })
  const keyOfNew = `new ${count}`
  if (shown !== id) {
    setShown(id)
    if (shown === 'new') setCount(count + 1)
  }
  const usual = id === 'new' ? keyOfNew : id
  return {
    key: kept.id === id ? kept.key : usual,
    keepFor(stored) {
      if (id === 'new') setKept({ id: stored, key: keyOfNew })
    },
  }
}
