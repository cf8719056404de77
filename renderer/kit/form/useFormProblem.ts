import { type RefObject, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { describeError, toFormPath } from '../../foundation/errors.ts'
import { afterFrames } from './afterFrames.ts'
import type { PathMessage } from './errorPaths.ts'
import { focusFirstError } from './fieldFocus.ts'
import { placeErrors } from './placeErrors.ts'

/** Sentences for the bar above the form; `stale` when the record was saved elsewhere meanwhile. */
export interface FormProblem {
  lines: string[]
  stale: boolean
}

interface Options<Values extends FieldValues, Output> {
  form: UseFormReturn<Values, unknown, Output>
  formRef: RefObject<HTMLFormElement | null>
  /** Called with the dotted paths of the wrong fields, before the first one is sought: it may open their part. */
  onErrors: ((paths: string[]) => void) | undefined
}

/** What is wrong with a form: at its fields, and in the bar above for all that has no field on the page. */
export function useFormProblem<Values extends FieldValues, Output>(options: Options<Values, Output>) {
  const { form, formRef } = options
  const latest = useRef(options)
  latest.current = options
  const [problem, setProblem] = useState<FormProblem | null>(null)
  const [notDone, setNotDone] = useState('')

  /**
   * Shows what a call threw.
   *
   * @param step what did not happen because of it, a sentence
   */
  function showProblem(error: unknown, step = '') {
    setNotDone(step)
    const found = describeError(error)
    const fields = found.fields.map(({ path, message }) => ({ path: toFormPath(path, form.getValues()), message }))
    placeErrors(form, fields)
    show(fields, [found.message], found.kind === 'conflict' && fields.length === 0)
  }

  /**
   * Errors whose field is not on the page, and those of no field, go to the bar; then the first wrong field is sought.
   */
  function show(errors: readonly PathMessage[], general: string[], stale = false) {
    latest.current.onErrors?.(errors.map((error) => error.path))
    const isDrawn = (path: string) => formRef.current?.querySelector(`[data-field="${CSS.escape(path)}"]`) != null
    const first = errors.find(({ path }) => path !== '')
    const inHand = document.activeElement
    const written = textOf(inHand)
    const opensPart = latest.current.onErrors !== undefined && first !== undefined
    afterFrames(2, opensPart ? patience : 0, () => first === undefined || isDrawn(first.path)).then(() => {
      const container = formRef.current
      const unplaced = errors.filter(({ path }) => path === '' || !isDrawn(path))
      const lines = [...new Set([...unplaced.map((error) => error.message), ...(errors.length > 0 ? [] : general)])]
      setProblem(lines.length > 0 ? { lines, stale } : null)
      // Who has gone on typing meanwhile is not interrupted: what is marked would be replaced by the next letter.
      const typedOn = document.activeElement === inHand && textOf(inHand) !== written
      const found = typedOn || (container ? focusFirstError(container) : false)
      if (!found && lines.length > 0) container?.querySelector('[role=alert]')?.scrollIntoView({ block: 'center' })
    })
  }

  function clear() {
    setProblem(null)
    setNotDone('')
  }

  const told: FormProblem | null =
    notDone === '' ? problem : { lines: [notDone, ...(problem?.lines ?? [])], stale: problem?.stale ?? false }
  return { problem: told, clear, show, showProblem, tellNotDone: setNotDone }
}

/** Frames that the part of a form with a wrong field may take to open, on a slow office machine. */
const patience = 30

function textOf(field: Element | null): string {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''
}
