import { createContext, useContext } from 'react'

export interface FormMode {
  /** Fields show their value and take no typing. */
  readonly readOnly: boolean
  /** Fields show no label above: they stand in a table whose head names them. */
  readonly bare: boolean
}

const FormModeContext = createContext<FormMode>({ readOnly: false, bare: false })

/** Wraps fields in another mode. */
export const FormModeProvider = FormModeContext.Provider

/** The mode that the fields here have. */
export function useFormMode(): FormMode {
  return useContext(FormModeContext)
}
