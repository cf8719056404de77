import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { useFormActions } from '../../../kit/form/formActions.ts'

/** Milliseconds without a key before the meeting is saved by itself. */
const idle = 4000

/** Saves the form quietly when the typing rests and everything in it is right. */
export function Autosave() {
  const { watch } = useFormContext()
  const actions = useFormActions()
  const latest = useRef(actions)
  latest.current = actions

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const subscription = watch(() => {
      clearTimeout(timer)
      timer = setTimeout(() => latest.current.saveQuietly(), idle)
    })
    return () => {
      clearTimeout(timer)
      subscription.unsubscribe()
    }
  }, [watch])
  return null
}
