import { zodResolver } from '@hookform/resolvers/zod'
import Box from '@mui/material/Box'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { type FieldValues, FormProvider, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { formatDateTime } from '../../../shared/text/dates.ts'
import { low } from '../../foundation/theme/sizes.ts'
import { useChoice } from '../confirm/ConfirmProvider.tsx'
import type { StoredDraft } from '../program/program.ts'
import { isCarriedTo } from './carriedTyping.ts'
import { FormBar } from './FormBar.tsx'
import { FormNews } from './FormNews.tsx'
import { createFieldInHand } from './fieldInHand.ts'
import { type FieldWord, FieldWordsProvider, type StillLabels } from './fieldLabels.ts'
import { FirstFocusProvider, mayTakeFocus } from './firstFocus.ts'
import { FormActionsProvider } from './formActions.ts'
import { FormModeProvider } from './formMode.ts'
import { LeaveGuard } from './LeaveGuard.tsx'
import { leaveQuestion } from './leaveQuestion.ts'
import { startSaving } from './saving.ts'
import { useDraft } from './useDraft.ts'
import { useDraftSteps } from './useDraftSteps.tsx'
import { useFormKeys } from './useFormKeys.ts'
import { useSaving } from './useSaving.ts'

export interface EntityFormProps<Values extends FieldValues, Output, Result> {
  /** The shared schema; its output is what `onSave` gets. */
  schema: z.ZodType<Output, Values>
  /** Every field of the schema, '' and null for the empty ones. */
  initial: Values
  /** Revision of the record; when it moves on and nothing is typed, the form takes over the new `initial`. */
  version?: number
  /** Names the draft: `member:new` for a new record, else `member:<id>`. Without it nothing is kept. */
  draftKey?: string
  /** Words of the fields that are not always drawn, for the summary of a draft. */
  fieldLabels?: StillLabels
  /** Saves; what it throws is shown at the fields. `version` is the revision that the values started from. */
  onSave: (values: Output, version: number) => Promise<Result>
  onSaved?: (result: Result, how: 'save' | 'save-and-new') => void
  /**
   * For the form of a new record: where what was typed while it was being saved goes on, as the draft of the form that
   * shows the record from then on. Without it, and without `staysOpen`, the form asks before that is given up; a dialog
   * closes with what was saved.
   */
  continuedBy?: (result: Result, values: Values) => { draftKey: string; values: object }
  /**
   * For the form of a new record: it stays when the record is stored, by the same React key (`useFormKey`), and is its
   * form from then on. What was typed while it was being saved stands in it, not yet saved; `continuedBy` is for
   * whoever leaves meanwhile.
   */
  staysOpen?: boolean
  /** Values of the next new record: shows "Lưu và thêm mới". */
  newValues?: () => Values
  /** Ctrl+Enter adds a line to the list in hand instead. */
  onAddLine?: () => void
  /** Where "Hủy" and Esc lead; asked before only when something would be lost. */
  onLeave?: () => void
  /** Called with the dotted paths of the wrong fields, before the first one is sought: open the tab that holds it. */
  onErrors?: (paths: string[]) => void
  saveLabel?: string
  /** More buttons at the foot. */
  actions?: ReactNode
  readOnly?: boolean
  /** In a dialog: no line above the foot, and no guard on navigation. */
  inDialog?: boolean
  /** Pixels left and right; 32 in a page, 24 in a panel or a dialog. */
  gutter?: number
  /** Leaving saves what can be saved, and asks only about the rest. */
  saveOnLeave?: boolean
  /** The form does not scroll: its parts do, each by itself. */
  fill?: boolean
  children: ReactNode
}

interface BodyProps<Values extends FieldValues, Output, Result> extends EntityFormProps<Values, Output, Result> {
  /** What was kept of this form before, and is no other's, the newest first. */
  drafts: readonly StoredDraft[]
  /** Names the open form among those of all windows. */
  owner: string
  /** What had the focus when the form was asked for. */
  before: Element | null
}

/** The form once it is known whether there are drafts. */
export function FormBody<Values extends FieldValues, Output, Result>(props: BodyProps<Values, Output, Result>) {
  const { schema, initial, onLeave, newValues, readOnly = false, inDialog = false } = props
  const formRef = useRef<HTMLFormElement>(null)
  const [first] = useState(initial)
  const [takesFocus, setTakesFocus] = useState(
    () => inDialog || (mayTakeFocus(props.before) && !isCarriedTo(props.draftKey)),
  )
  // What appears in the form from now on does so because the user asked for it.
  useEffect(() => setTakesFocus(true), [])
  const form = useForm({
    values: first,
    resolver: zodResolver(schema),
    shouldFocusError: false,
    // An error line stays until the next save: one that went when its field is left would move the button under the
    // pointer between press and release, and the click would be lost.
    reValidateMode: 'onSubmit',
  })
  const dirty = useRef(false)
  dirty.current = form.formState.isDirty && !readOnly
  const course = useRef(startSaving<Result>(props.version ?? 0))
  const drafts = useDraft({
    form,
    initial,
    version: props.version ?? 0,
    course,
    draftKey: props.draftKey,
    dirty,
    owner: props.owner,
    stored: props.drafts,
    showStored: () => saving.showStored(),
  })
  const saving = useSaving({ props, form, formRef, dirty, course, drafts })
  const [inHand] = useState(createFieldInHand)
  const [drawn] = useState(() => new Map<string, FieldWord>())
  const steps = useDraftSteps({ drafts, form, drawn, still: props.fieldLabels, onResume: () => void inHand.resume() })
  const choose = useChoice()
  const closing = useRef(false)

  async function leave() {
    if (!onLeave || closing.current) return
    closing.current = true
    try {
      const settled = await saving.settle()
      const answer = !dirty.current ? 'confirm' : settled ? await ask() : 'cancel'
      if (answer === 'cancel') return
      saving.setLeaving(true)
      if (answer === 'confirm') await discard()
      else if (!(await saveToLeave())) return
      onLeave()
    } finally {
      saving.setLeaving(false)
      closing.current = false
    }
  }
  async function ask() {
    const answer = await choose(leaveQuestion)
    if (answer === 'cancel') void inHand.resume()
    return answer
  }
  async function settle() {
    const settled = await saving.settle()
    if (settled && props.saveOnLeave) await saving.saveQuietly()
    return settled
  }
  /** Saves before leaving. False when something is wrong: the form shows what. */
  async function saveToLeave(): Promise<boolean> {
    if ((await saving.saveChanges()) === null) return false
    dirty.current = false
    return true
  }
  async function discard() {
    await drafts.discard()
    // Last: a redraw meanwhile would have read the form's own state again.
    dirty.current = false
  }
  const handlers = {
    onSave: () => saving.save('save'),
    onSaveAndNew: () => (props.onAddLine ? props.onAddLine() : saving.save('save-and-new')),
    onLeave: leave,
    saveChanges: saving.saveChanges,
    discardChanges: saving.takeNewest,
    saveQuietly: saving.saveQuietly,
    abandonChanges: () => {
      void drafts.discard()
      dirty.current = false
    },
    showProblem: saving.showProblem,
  }
  const latest = useRef(handlers)
  latest.current = handlers
  const keys = useMemo(
    () => ({
      onSave: () => void latest.current.onSave(),
      onSaveAndNew: () => void latest.current.onSaveAndNew(),
      onLeave: () => void latest.current.onLeave(),
    }),
    [],
  )
  useFormKeys(formRef, keys)
  const mode = useMemo(() => ({ readOnly, bare: false }), [readOnly])
  const busy = form.formState.isDirty || form.formState.isSubmitting
  const actions = useMemo(
    () => ({
      busy,
      saveChanges: (notDone?: string) => latest.current.saveChanges(notDone),
      discardChanges: () => latest.current.discardChanges(),
      saveQuietly: () => latest.current.saveQuietly(),
      abandonChanges: () => latest.current.abandonChanges(),
      showProblem: (error: unknown, notDone?: string) => latest.current.showProblem(error, notDone),
    }),
    [busy],
  )
  const gutter = props.gutter === undefined && !inDialog ? 'var(--page-margin)' : `${props.gutter ?? 24}px`

  return (
    <FormProvider {...form}>
      <FormModeProvider value={mode}>
        <FirstFocusProvider value={takesFocus}>
          <FormActionsProvider value={actions}>
            <FieldWordsProvider value={drawn}>
              <Box
                component="form"
                ref={formRef}
                noValidate
                autoComplete="off"
                onSubmit={(event) => event.preventDefault()}
                onFocus={(event) => inHand.follow(event.target)}
                sx={{
                  '--form-gutter': gutter,
                  flex: 1,
                  minHeight: 0,
                  minWidth: 0,
                  display: 'flex',
                  flexDirection: 'column',
                  mx: inDialog || props.gutter !== undefined ? 0 : 'calc(-1 * var(--page-margin))',
                  mb: inDialog || props.gutter !== undefined ? 0 : '-16px',
                  [low]: { mb: inDialog || props.gutter !== undefined ? 0 : '-8px' },
                }}
              >
                {!inDialog && (
                  <LeaveGuard
                    dirty={dirty}
                    isLeading={() => course.current.leading}
                    onLeaving={saving.setLeaving}
                    onAsk={ask}
                    onDiscard={discard}
                    onSave={saveToLeave}
                    onSettle={settle}
                  />
                )}
                <Box
                  // Nothing in a form that is only read takes the keys that scroll.
                  tabIndex={readOnly && !props.fill ? 0 : undefined}
                  sx={{
                    flex: '1 1 auto',
                    minHeight: 0,
                    px: 'var(--form-gutter)',
                    ...(props.fill
                      ? { display: 'flex', flexDirection: 'column', overflow: 'hidden' }
                      : { overflowY: 'auto', pt: inDialog ? 1 : 2, pb: inDialog ? 1 : 3 }),
                  }}
                >
                  <FormNews drafts={drafts} steps={steps} saving={saving} fill={props.fill ?? false} />
                  {props.children}
                </Box>
                {!readOnly && (
                  <FormBar
                    plain={inDialog}
                    saveLabel={props.saveLabel ?? 'Lưu'}
                    saving={form.formState.isSubmitting}
                    onSave={keys.onSave}
                    onSaveAndNew={newValues ? keys.onSaveAndNew : undefined}
                    onLeave={onLeave ? keys.onLeave : undefined}
                    actions={props.actions}
                    note={note()}
                  />
                )}
              </Box>
            </FieldWordsProvider>
          </FormActionsProvider>
        </FirstFocusProvider>
      </FormModeProvider>
    </FormProvider>
  )

  function note(): string {
    if (form.formState.isSubmitting) return 'Đang lưu'
    if (form.formState.isDirty) return drafts.keptAt === '' ? 'Chưa lưu' : `Chưa lưu · đã giữ nháp ${drafts.keptAt}`
    return saving.savedAt === '' ? '' : `Đã lưu ${formatDateTime(saving.savedAt).slice(0, 5)}`
  }
}
