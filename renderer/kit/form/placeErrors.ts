import type { ErrorOption } from 'react-hook-form'
import type { PathMessage } from './errorPaths.ts'

/** The part of a form that takes errors: paths that the program names are known only at run time. */
interface TakesErrors {
  setError(name: string, error: ErrorOption): void
}

/** Puts errors that the program found at the fields of the form. An error of the whole form belongs in the bar. */
export function placeErrors(form: TakesErrors, errors: readonly PathMessage[]): void {
  for (const { path, message } of errors) {
    if (path !== '') form.setError(path, { type: 'program', message })
  }
}
