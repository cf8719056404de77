import { createContext, useContext } from 'react'

/** What parts inside a form may ask of it, for steps that need everything saved first. */
export interface FormActions {
  /** True while something typed is not saved, or is being saved. */
  readonly busy: boolean
  /**
   * Saves what was changed, if anything was. Answers the revision now stored, or null when it was not saved; then the
   * errors already stand at their fields, and above the form what did not happen because of them.
   *
   * @param notDone that sentence: `Chưa lập giấy mời. Sửa chỗ báo lỗi rồi bấm lại.`
   */
  readonly saveChanges: (notDone?: string) => Promise<number | null>
  /** Saves in the background when everything is right; else nothing happens, and nothing is said. */
  readonly saveQuietly: () => Promise<void>
  /** Back to what is stored: what was typed since is gone, its draft too. Answers the revision now stored. */
  readonly discardChanges: () => Promise<number>
  /** The record is gone: what was typed is of no more use, and leaving asks nothing. */
  readonly abandonChanges: () => void
  /**
   * Shows what another call than the save found wrong: at its fields, else above the form, there with the sentence of
   * what did not happen.
   */
  readonly showProblem: (error: unknown, notDone?: string) => void
}

const FormActionsContext = createContext<FormActions>({
  busy: false,
  saveChanges: async () => null,
  discardChanges: async () => 0,
  saveQuietly: async () => undefined,
  abandonChanges: () => undefined,
  showProblem: () => undefined,
})

export const FormActionsProvider = FormActionsContext.Provider

/**
 * The actions of the form around.
 *
 * @example
 * const { saveChanges, showProblem } = useFormActions()
 * const revision = await saveChanges()
 * if (revision !== null) await close.mutateAsync({ id, revision }).catch(showProblem)
 */
export function useFormActions(): FormActions {
  return useContext(FormActionsContext)
}
