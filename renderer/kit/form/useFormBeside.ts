import { useCallback, useRef, useState } from 'react'
import type { FormActions } from './formActions.ts'

/**
 * The form for whose sake a button stands outside of it; hand `onReady` to its `ActionsBridge`.
 *
 * @example
 * const beside = useFormBeside()
 * const form = await beside.ready()  // it may still be opening, perhaps with a draft
 * if ((await form.saveChanges()) !== null) …
 */
export function useFormBeside() {
  const [form, setForm] = useState<FormActions | null>(null)
  const latest = useRef(form)
  const waiting = useRef<((form: FormActions) => void)[]>([])

  const onReady = useCallback((actions: FormActions | null) => {
    latest.current = actions
    setForm(actions)
    if (actions) for (const tell of waiting.current.splice(0)) tell(actions)
  }, [])
  const ready = useCallback(
    () =>
      new Promise<FormActions>((resolve) => {
        if (latest.current) resolve(latest.current)
        else waiting.current.push(resolve)
      }),
    [],
  )
  return { form, onReady, ready }
}
