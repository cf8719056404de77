import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { toIsoDateTime } from '../../../shared/text/dates.ts'
import { afterFrames } from './afterFrames.ts'
import { commitTyping } from './commitTyping.ts'
import { errorPaths } from './errorPaths.ts'
import type { EntityFormProps } from './FormBody.tsx'
import { keepFocus } from './keepFocus.ts'
import { createSavesUnderWay, type SavesUnderWay } from './savesUnderWay.ts'
import { stepSaving } from './saving.ts'
import type { FormNow, SaveKind, SavingCommand, SavingEvent, SavingState } from './savingTypes.ts'
import { catchTyping, type TypeAhead } from './typeAhead.ts'
import { useCarriedTyping } from './useCarriedTyping.ts'
import type { Draft } from './useDraft.ts'
import type { useFormProblem } from './useFormProblem.ts'

export interface SavingOptions<Values extends FieldValues, Output, Result> {
  props: EntityFormProps<Values, Output, Result>
  form: UseFormReturn<Values, unknown, Output>
  formRef: RefObject<HTMLFormElement | null>
  /** Whether something in the form is not saved. */
  dirty: RefObject<boolean>
  /** How the saving stands. */
  course: RefObject<SavingState<Result>>
  drafts: Draft<Values>
}

interface Options<Values extends FieldValues, Output, Result> extends SavingOptions<Values, Output, Result> {
  told: ReturnType<typeof useFormProblem>
}

interface SavingCourse<Result> {
  /** Tells what happened. */
  send: (event: SavingEvent<Result>) => void
  underWay: SavesUnderWay
  /** ISO; '' before. */
  savedAt: string
}

/**
 * Lets saving take its course: tells `stepSaving` what happens, and does with the page, the drafts and the program what
 * it says. What follows what is decided there.
 */
export function useSavingCourse<Values extends FieldValues, Output, Result>(
  options: Options<Values, Output, Result>,
): SavingCourse<Result> {
  const { form, formRef, dirty, course, told } = options
  const [savedAt, setSavedAt] = useState('')
  const [underWay] = useState(createSavesUnderWay)
  // An answer comes to how things are then.
  const latest = useRef(options)
  latest.current = options
  /** What is to be stored by each save. */
  const outputs = useRef(new Map<number, Output>())
  const ahead = useRef<TypeAhead | null>(null)

  const { draftKey, version = 0 } = options.props
  const tell = useEffectEvent(send)
  const carryTo = useCarriedTyping(formRef, draftKey)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name of the draft tells which record the form is of
  useEffect(() => () => tell({ type: 'pageChanged' }), [draftKey])
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever it moves on
  useEffect(() => tell({ type: 'versionKnown' }), [version])

  function send(event: SavingEvent<Result>): void {
    const { state, commands } = stepSaving(course.current, event, formNow())
    course.current = state
    for (const command of commands) carryOut(command)
  }

  function formNow(): FormNow {
    const { props, told: now } = latest.current
    return {
      text: JSON.stringify(form.getValues()),
      dirty: dirty.current,
      open: formRef.current !== null,
      record: props.draftKey,
      version: props.version ?? 0,
      readOnly: props.readOnly ?? false,
      stale: now.problem?.stale ?? false,
      staysOpen: props.staysOpen ?? false,
      handsOn: props.continuedBy !== undefined,
      offersNew: props.newValues !== undefined,
    }
  }

  function carryOut(command: SavingCommand<Result>): void {
    switch (command.do) {
      case 'prepare':
        commitTyping(formRef.current)
        told.clear()
        break
      case 'check':
        check(command.id, command.quietly)
        break
      case 'store':
        void attempt(command.id, () => store(command.id, command.base))
        break
      case 'clearDraft':
        void attempt(command.id, () => clearDraft(command.id, command.asides))
        break
      case 'handOn':
        void attempt(command.id, () => handOn(command.id, command.result, command.base))
        break
      case 'bequeath':
        bequeath(command.result)
        break
      case 'beginStored':
        dirty.current = false
        keepFocus(formRef.current, () => form.reset(form.getValues()))
        break
      case 'beginNext':
        beginNext()
        break
      case 'takeOver':
        dirty.current = false
        keepFocus(formRef.current, () => form.reset(latest.current.props.initial))
        break
      case 'catchTyping':
        ahead.current = formRef.current && catchTyping(formRef.current)
        break
      case 'passTyping':
        ahead.current?.passOn()
        break
      case 'dropTyping':
        ahead.current?.drop()
        break
      case 'tellSaved':
        setSavedAt(toIsoDateTime(new Date()))
        break
      case 'leadOn':
        leadOn(command.id, command.result, command.how)
        break
      case 'end':
        outputs.current.delete(command.id)
        underWay.end(command.id, command.saved)
        break
      case 'askOnceDrawn':
        void afterFrames(2).then(() => formRef.current && send({ type: 'asked', how: command.how }))
    }
  }

  function check(id: number, quietly: boolean): void {
    underWay.begin(id, quietly, quietly ? (ended) => ended : (ended) => submit(id, ended))
    if (quietly) checkQuietly(id)
  }

  /** The form counts as being saved until the save is over. */
  async function submit(id: number, ended: Promise<boolean>): Promise<boolean> {
    await form.handleSubmit(
      async (output) => {
        take(id, output)
        await ended
      },
      (errors) => {
        told.show(errorPaths(errors), [])
        send({ type: 'failed', id })
      },
    )()
    return ended
  }

  /** The field in hand is not read before its time, and what is wrong is told only when the user saves. */
  function checkQuietly(id: number): void {
    const checked = latest.current.props.schema.safeParse(form.getValues())
    if (checked.success) take(id, checked.data)
    else send({ type: 'failed', id })
  }

  function take(id: number, output: Output): void {
    outputs.current.set(id, output)
    send({ type: 'checked', id })
  }

  /** What a step of a save throws is shown, and ends the save. */
  async function attempt(id: number, step: () => Promise<SavingEvent<Result>>): Promise<void> {
    try {
      send(await step())
    } catch (error) {
      fail(id, error)
    }
  }

  function fail(id: number, error: unknown): void {
    told.showProblem(error)
    send({ type: 'failed', id })
  }

  async function store(id: number, base: number): Promise<SavingEvent<Result>> {
    const output = outputs.current.get(id)
    if (output === undefined) throw new Error('a save without values')
    const result = await latest.current.props.onSave(output, base)
    return { type: 'stored', id, result, revision: revisionOf(result) }
  }

  async function clearDraft(id: number, asides: boolean): Promise<SavingEvent<Result>> {
    const { drafts } = latest.current
    await (asides ? drafts.discard() : drafts.spend())
    return { type: 'cleared', id }
  }

  async function handOn(id: number, result: Result, base: number): Promise<SavingEvent<Result>> {
    const { props, drafts } = latest.current
    const next = props.continuedBy?.(result, form.getValues())
    if (next) await drafts.moveTo(next.draftKey, next.values, base)
    return { type: 'handedOn', id }
  }

  function bequeath(result: Result): void {
    const { props, drafts } = latest.current
    const { continuedBy } = props
    if (!continuedBy) return
    drafts.leaveTo((values) => ({ ...continuedBy(result, values), version: course.current.base }))
    // A dialog closes, and no form opens in its place.
    if (!props.inDialog) carryTo(continuedBy(result, form.getValues()).draftKey)
  }

  function beginNext(): void {
    const { newValues } = latest.current.props
    dirty.current = false
    // Drawn at once: a later drawing would undo what the focus marks.
    flushSync(() => form.reset(newValues?.()))
    requestAnimationFrame(() => formRef.current?.querySelector<HTMLElement>('input, textarea')?.focus())
  }

  function leadOn(id: number, result: Result, how: SaveKind): void {
    try {
      latest.current.props.onSaved?.(result, how)
      send({ type: 'ledOn', id })
    } catch (error) {
      fail(id, error)
    }
  }

  return { send, underWay, savedAt }
}

/** Saves answer with the new revision (`savedSchema`, or a record). */
function revisionOf(result: unknown): number | undefined {
  const revision = typeof result === 'object' && result !== null && 'revision' in result ? result.revision : undefined
  return typeof revision === 'number' ? revision : undefined
}
