import { useEffect } from 'react'
import { type FormActions, useFormActions } from './formActions.ts'

/** Hands the actions of the form around it to buttons outside of the form; null when the form goes. */
export function ActionsBridge({ onReady }: { onReady: (actions: FormActions | null) => void }) {
  const actions = useFormActions()
  useEffect(() => {
    onReady(actions)
    return () => onReady(null)
  }, [actions, onReady])
  return null
}
