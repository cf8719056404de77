import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { toIsoDateTime } from '../../../shared/text/dates.ts'
import { afterFrames } from './afterFrames.ts'
import { errorPaths } from './errorPaths.ts'
import type { EntityFormProps } from './FormBody.tsx'
import { keepFocus } from './keepFocus.ts'
import { catchTyping, type TypeAhead } from './typeAhead.ts'
import type { Draft } from './useDraft.ts'
import { useFormProblem } from './useFormProblem.ts'

interface Options<Values extends FieldValues, Output, Result> {
  props: EntityFormProps<Values, Output, Result>
  form: UseFormReturn<Values, unknown, Output>
  formRef: RefObject<HTMLFormElement | null>
  dirty: RefObject<boolean>
  /** The revision that the form's values started from. */
  base: RefObject<number>
  /** The revision whose values the form took over. */
  shown: RefObject<number>
  drafts: Draft<Values>
  /** Whether the user has asked for another place and may leave, or will be asked. */
  leaving: RefObject<boolean>
  /** Set while a save that is over leads on: nothing is lost by that. */
  leading: RefObject<boolean>
  /** The form starts anew from what is stored. */
  showStored: () => void
}

type SaveKind = 'save' | 'save-and-new'

/** One save on its way. */
interface Request {
  how: SaveKind
  ahead: TypeAhead | null
  /** The form's values as they were sent; null before. */
  sent: string | null
  /** Nobody asked for it. */
  quiet: boolean
}

/** A save that the user asked for and that is not over. */
interface Asked {
  request: Request
  done: Promise<boolean>
  /** Another one is to follow it. */
  followed?: boolean
}

/** Saving a form: commits what is half typed, checks, saves, shows what went wrong, and starts from the saved state. */
export function useSaving<Values extends FieldValues, Output, Result>(options: Options<Values, Output, Result>) {
  const { form, formRef, dirty, base, shown, drafts, leaving, leading, showStored } = options
  const latest = useRef(options.props)
  latest.current = options.props
  const { problem, clear, show, showProblem, tellNotDone } = useFormProblem({
    form,
    formRef,
    onErrors: options.props.onErrors,
  })
  const [savedAt, setSavedAt] = useState('')
  const version = options.props.version ?? 0
  const running = useRef<Promise<unknown>>(Promise.resolve())
  /** A key that repeats must not save twice before the page is drawn anew. */
  const asked = useRef<Asked | null>(null)
  /** What a new record was stored as, and from which text, until the page shows it: it must not be stored again. */
  const created = useRef<{ draftKey: string; result: Result; sent: string } | null>(null)
  /** Settles when the page shows that record, or this form no more: the address is there before. */
  const shownAsStored = useRef<PromiseWithResolvers<void> | null>(null)
  const { draftKey } = options.props
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name of the draft tells which record the form is of
  useEffect(
    () => () => {
      shownAsStored.current?.resolve()
      shownAsStored.current = null
    },
    [draftKey],
  )

  // Another page saved: show what is stored now, unless something typed would vanish. What this form saved itself
  // stands in it already; taking it over again would trim the space after which the user is about to go on.
  useEffect(() => {
    if (version === shown.current || dirty.current) return
    shown.current = version
    if (version === base.current) return
    base.current = version
    keepFocus(formRef.current, () => form.reset(latest.current.initial))
  }, [version, form, formRef, dirty, base, shown])

  /** The revision that is stored then, or null when it was not saved. */
  async function save(how: SaveKind): Promise<number | null> {
    if (latest.current.readOnly) return null
    if (asked.current) {
      if (how === 'save-and-new') leadToNew(asked.current.request)
      return saveAfter(asked.current, how)
    }
    const request: Request = { how: 'save', ahead: null, sent: null, quiet: false }
    asked.current = { request, done: saveAsked(request, how) }
    try {
      return (await asked.current.done) ? base.current : null
    } finally {
      asked.current = null
    }
  }

  /** What was typed since a save was sent, and is asked to be saved too, follows it. */
  async function saveAfter(before: Asked, how: SaveKind): Promise<number | null> {
    const { sent } = before.request
    if (before.followed || !dirty.current || sent === null || sent === textNow()) return null
    before.followed = true
    await before.done
    // By then the page shows what was stored.
    await afterFrames(2)
    return formRef.current === null ? null : save(how)
  }

  async function saveAsked(request: Request, how: SaveKind): Promise<boolean> {
    commitTyping(formRef.current)
    clear()
    if (how === 'save-and-new') leadToNew(request)
    let saved = false
    await form.handleSubmit(
      async (values) => {
        saved = await store(values, request)
      },
      (errors) => show(errorPaths(errors), []),
    )()
    if (!saved) request.ahead?.drop()
    return saved
  }

  /**
   * The next new record follows the save, also one that is on its way, unless something was typed since it was sent.
   */
  function leadToNew(request: Request) {
    if (request.how === 'save-and-new' || !latest.current.newValues || !formRef.current) return
    if (request.sent !== null && request.sent !== textNow()) return
    request.how = 'save-and-new'
    request.ahead = catchTyping(formRef.current)
  }

  async function saveChanges(notDone = ''): Promise<number | null> {
    const revision = await saveForStep()
    if (revision === null) tellNotDone(notDone)
    return revision
  }

  async function saveForStep(): Promise<number | null> {
    // What the user asked to save a moment ago belongs to it, and may be refused.
    if (asked.current && !(await asked.current.done)) return null
    commitTyping(formRef.current)
    clear()
    form.clearErrors()
    return dirty.current || form.formState.isDirty ? save('save') : base.current
  }

  /**
   * Saves when everything is right, and disturbs nothing: the field in hand is not read before its time, and what is
   * wrong is told only when the user saves.
   */
  async function saveQuietly(): Promise<void> {
    if (!dirty.current || asked.current || problem?.stale || latest.current.readOnly) return
    const checked = latest.current.schema.safeParse(form.getValues())
    if (checked.success) await store(checked.data, { how: 'save', ahead: null, sent: null, quiet: true })
  }

  /**
   * Settles when nothing is being saved any more: until then it is open whether anything would be lost. False when what
   * the user had asked to save was refused.
   */
  async function settle(): Promise<boolean> {
    const done = asked.current === null || (await asked.current.done)
    await running.current
    return done
  }

  /** Brings the values over what another page stored meanwhile. */
  async function overwrite(): Promise<void> {
    base.current = latest.current.version ?? 0
    shown.current = base.current
    await save('save')
  }

  /** One save after the other: each starts from the revision that the one before made. */
  function store(values: Output, request: Request): Promise<boolean> {
    // Now, not when its turn comes: what is typed while the save before it is on its way is not in these values.
    const sent = textNow()
    request.sent = sent
    const turn = running.current.then(() => storeNow(values, sent, request))
    running.current = turn
    return turn
  }

  async function storeNow(values: Output, text: string, request: Request): Promise<boolean> {
    try {
      const { result, sent } = await storeOnce(values, text)
      base.current = revisionOf(result) ?? base.current
      let begun: SaveKind | null = null
      if (leadsToNew(request, sent) || textNow() === sent) {
        begun = request.how
        begin(request)
        // What was dropped can be had again until the user saves.
        await (request.quiet ? drafts.spend() : drafts.discard())
      }
      const goesOn = request.how === 'save' && isOfNewRecord(latest.current.draftKey)
      if (goesOn && (leaving.current || !latest.current.staysOpen)) await handOn(result, sent, request)
      // Asked for while the draft was being removed.
      if (begun !== 'save-and-new' && leadsToNew(request, sent)) begin(request)
      setSavedAt(toIsoDateTime(new Date()))
      // Who went on to another screen meanwhile is not called back by what follows a save, such as opening the record.
      if (formRef.current !== null && !leaving.current) leadOn(result, request.how)
      else request.ahead?.drop()
      return true
    } catch (error) {
      showProblem(error)
      return false
    }
  }

  /** Stores, or tells what a new record was stored as already and from which text. */
  async function storeOnce(values: Output, sent: string): Promise<{ result: Result; sent: string }> {
    // What was typed since goes into the stored record, which this is about to be the form of.
    if (latest.current.staysOpen && created.current?.sent !== sent) await shownAsStored.current?.promise
    const { draftKey } = latest.current
    if (draftKey !== undefined && created.current?.draftKey === draftKey) return created.current
    const result = await latest.current.onSave(values, base.current)
    if (draftKey === undefined || !isOfNewRecord(draftKey)) return { result, sent }
    created.current = { draftKey, result, sent }
    return created.current
  }

  /** Whether a new record follows: not when something was typed into this one since it was sent. */
  function leadsToNew(request: Request, sent: string): boolean {
    if (request.how === 'save') return false
    if (textNow() === sent) return true
    request.how = 'save'
    request.ahead?.drop()
    return false
  }

  /** What was typed since the save was sent, and goes on being typed, becomes the draft of the form that follows. */
  async function handOn(result: Result, sent: string, request: Request): Promise<void> {
    const { continuedBy } = latest.current
    if (!continuedBy) return
    let handed = sent
    for (let now = textNow(); now !== handed; now = textNow()) {
      handed = now
      const next = continuedBy(result, form.getValues())
      await drafts.moveTo(next.draftKey, next.values, base.current)
    }
    if (handed !== sent) begin(request)
  }

  /** Opens what follows a save. It asks nothing: what is not saved was handed on, or stays in the form. */
  function leadOn(result: Result, how: SaveKind) {
    leading.current = !dirty.current || latest.current.staysOpen === true
    if (how === 'save' && isOfNewRecord(latest.current.draftKey)) becomeStored(result)
    try {
      latest.current.onSaved?.(result, how)
    } finally {
      leading.current = false
    }
  }

  /**
   * From here on the page is about to show the stored record: in this form, or in another, which gets what is typed.
   */
  function becomeStored(result: Result) {
    const { staysOpen, continuedBy } = latest.current
    if (staysOpen) shownAsStored.current ??= Promise.withResolvers()
    else if (continuedBy) drafts.leaveTo((values) => ({ ...continuedBy(result, values), version: base.current }))
  }

  function textNow(): string {
    return JSON.stringify(form.getValues())
  }

  /** The form starts anew from what is stored. */
  function begin({ how, ahead }: Request) {
    const { newValues, draftKey } = latest.current
    // Before anything is awaited: what is typed from now on is not saved, and must count as such.
    dirty.current = false
    ahead?.passOn()
    // After a record that was there before, the form of a new one takes the place of this one.
    if (how === 'save' || !newValues || !isOfNewRecord(draftKey)) {
      keepFocus(formRef.current, () => form.reset(form.getValues()))
      return
    }
    created.current = null
    // Drawn at once: a later drawing would undo what the focus marks.
    flushSync(() => form.reset(newValues()))
    requestAnimationFrame(() => formRef.current?.querySelector<HTMLElement>('input, textarea')?.focus())
  }

  /** Back to what is stored; what was typed can be had again. Answers the revision that is stored. */
  async function takeNewest(): Promise<number> {
    await settle()
    // What the last save brought is drawn by then.
    await afterFrames(1)
    clear()
    if (dirty.current) await drafts.drop()
    else {
      showStored()
      await drafts.spend()
    }
    return base.current
  }

  return { save, saveChanges, saveQuietly, settle, showProblem, problem, savedAt, takeNewest, overwrite }
}

/** See `draftKey` of a form; one without a draft is for new records only. */
export function isOfNewRecord(draftKey: string | undefined): boolean {
  return draftKey === undefined || draftKey.endsWith(':new')
}

/** Saves answer with the new revision (`savedSchema`, or a record). */
function revisionOf(result: unknown): number | undefined {
  const revision = typeof result === 'object' && result !== null && 'revision' in result ? result.revision : undefined
  return typeof revision === 'number' ? revision : undefined
}

/** Fields that read what was typed when they are left (dates, numbers) read it now. */
function commitTyping(form: HTMLElement | null): void {
  const active = document.activeElement
  if (!form || !(active instanceof HTMLElement) || !form.contains(active)) return
  active.blur()
  active.focus({ preventScroll: true })
}
