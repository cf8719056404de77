import type { FieldValues } from 'react-hook-form'
import { afterFrames } from './afterFrames.ts'
import { commitTyping } from './commitTyping.ts'
import type { SaveKind } from './savingTypes.ts'
import { useFormProblem } from './useFormProblem.ts'
import { type SavingOptions, useSavingCourse } from './useSavingCourse.ts'

/** What a form, its keys and the parts inside of it may ask of its saving. */
export function useSaving<Values extends FieldValues, Output, Result>(options: SavingOptions<Values, Output, Result>) {
  const { form, formRef, dirty, course, drafts, props } = options
  const told = useFormProblem({ form, formRef, onErrors: props.onErrors })
  const { send, underWay, savedAt } = useSavingCourse({ ...options, told })

  /** The revision that is stored then, or null when it was not saved. */
  async function save(how: SaveKind): Promise<number | null> {
    const id = course.current.nextId
    send({ type: 'asked', how })
    // Otherwise nothing comes of it, or it follows a save that is on its way.
    return (await underWay.done(id)) ? course.current.base : null
  }

  async function saveChanges(notDone = ''): Promise<number | null> {
    const revision = await saveForStep()
    if (revision === null) told.tellNotDone(notDone)
    return revision
  }

  async function saveForStep(): Promise<number | null> {
    // What the user asked to save a moment ago belongs to it, and may be refused.
    if ((await underWay.asked()) === false) return null
    commitTyping(formRef.current)
    told.clear()
    form.clearErrors()
    return dirty.current || form.formState.isDirty ? save('save') : course.current.base
  }

  /** Saves when everything is right, and disturbs nothing. */
  async function saveQuietly(): Promise<void> {
    const id = course.current.nextId
    send({ type: 'rested' })
    await underWay.done(id)
  }

  /**
   * Settles when nothing is being saved any more: until then it is open whether anything would be lost. False when what
   * the user had asked to save was refused.
   */
  async function settle(): Promise<boolean> {
    const saved = await underWay.asked()
    await underWay.all()
    return saved !== false
  }

  /** Brings the values over what another page stored meanwhile. */
  async function overwrite(): Promise<void> {
    send({ type: 'rebased' })
    await save('save')
  }

  /** The form starts anew from what is stored now. */
  function showStored(): void {
    send({ type: 'reverted' })
  }

  /** Back to what is stored; what was typed can be had again. Answers the revision that is stored. */
  async function takeNewest(): Promise<number> {
    await settle()
    // What the last save brought is drawn by then.
    await afterFrames(1)
    told.clear()
    if (dirty.current) await drafts.drop()
    else {
      showStored()
      await drafts.spend()
    }
    return course.current.base
  }

  /** The user asks for another place, or stays. */
  function setLeaving(leaving: boolean): void {
    send({ type: 'leaving', leaving })
  }

  const { problem, showProblem } = told
  const steps = { save, saveChanges, saveQuietly, settle, overwrite, takeNewest, showStored, setLeaving }
  return { ...steps, problem, showProblem, savedAt }
}
