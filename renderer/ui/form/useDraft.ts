import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { client } from '../../app/client.ts'
import { describeError } from '../../app/errors.ts'
import { createDraftKeeper } from './draftKeeper.ts'
import { readDraft, writeDraft } from './draftText.ts'

interface Options<Values extends FieldValues, Output> {
  form: UseFormReturn<Values, unknown, Output>
  initial: Values
  version: number
  /** The revision that the form's values started from. */
  base: RefObject<number>
  draftKey: string | undefined
  dirty: RefObject<boolean>
  draft: { value: string; savedAt: string } | null
}

/** What a form needs of its draft. Times are `19:32`, or with the day when it is not of today; '' for none. */
export interface Draft<Values> {
  /** When the draft was saved that the form shows now. */
  restored: string
  /** When a draft was saved that began from an older state of the record. */
  offered: string
  /** When what is being typed was last kept; '' before. */
  keptAt: string
  /** Why what is being typed is not kept at the moment; '' while it is. */
  trouble: string
  take: () => void
  /** When the draft was saved that {@link drop} threw away, while it can be had again. */
  dropped: string
  /** Back to what is stored; {@link undrop} undoes it. */
  drop: () => void
  undrop: () => void
  /** Removes the draft; the form stays as it is. */
  discard: () => Promise<void>
  /** Values become the draft of another form, and this one keeps none. */
  moveTo: (draftKey: string, values: object, version: number) => Promise<void>
  /** When this form closes, what is not saved in it becomes the draft of another form. */
  leaveTo: (heir: Heir<Values>) => void
}

/** Names the draft that values of a form become in another form. */
type Heir<Values> = (values: Values) => { draftKey: string; values: object; version: number }

/** Keeps the draft of a form while it is typed in, and brings it back when the form opens. */
export function useDraft<Values extends FieldValues, Output>(options: Options<Values, Output>): Draft<Values> {
  const { form, base, draftKey, dirty, draft } = options
  const [restored, setRestored] = useState('')
  const [offered, setOffered] = useState('')
  const [keptAt, setKeptAt] = useState('')
  const [trouble, setTrouble] = useState('')
  const [dropped, setDropped] = useState<{ values: Values; savedAt: string } | null>(null)
  const latest = useRef(options)
  latest.current = options
  const heir = useRef<Heir<Values> | null>(null)
  const found = useRef(draft ? readDraft(draft.value, options.initial) : null)
  const keeper = useMemo(
    () =>
      createDraftKeeper(() => (dirty.current ? writeDraft(form.getValues(), base.current) : null), {
        save: async (value) => {
          if (!draftKey) return
          await client.drafts.save({ key: draftKey, value })
          setKeptAt(clock(new Date().toISOString()))
        },
        remove: async () => (draftKey ? client.drafts.remove({ key: draftKey }) : undefined),
        onTrouble: (reason) => setTrouble(reason === null ? '' : describeError(reason).message),
      }),
    [form, base, dirty, draftKey],
  )
  // Who waited for an answer meanwhile may mean the draft of a form that had another name.
  const keeperNow = useRef(keeper)
  keeperNow.current = keeper

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the form opens
  useEffect(() => {
    if (!draft || !found.current) return
    const savedAt = clock(draft.savedAt)
    if (found.current.version === options.version) {
      setRestored(savedAt)
      form.reset(found.current.values, { keepDefaultValues: true })
    } else {
      setOffered(savedAt)
    }
  }, [])

  useEffect(() => {
    if (!draftKey) return
    if (dirty.current) keeper.schedule()
    const subscription = form.watch(() => keeper.schedule())
    const flush = () => void keeper.flush()
    window.addEventListener('pagehide', flush)
    return () => {
      subscription.unsubscribe()
      window.removeEventListener('pagehide', flush)
      // A new record that is stored now: what is not saved of it goes on under the name of the stored one.
      if (latest.current.draftKey !== draftKey) void keeper.discard()
      else if (heir.current !== null && dirty.current) void leaveTo(heir.current)
      else keeper.close()
    }
    async function leaveTo(next: Heir<Values>) {
      const { draftKey: key, values, version } = next(form.getValues())
      try {
        await client.drafts.save({ key, value: writeDraft(values, version) })
        await keeper.discard()
      } catch {
        keeper.close()
      }
    }
  }, [form, draftKey, dirty, keeper])

  function discard(): Promise<void> {
    setRestored('')
    setOffered('')
    setKeptAt('')
    setDropped(null)
    return keeperNow.current.discard()
  }

  return {
    restored,
    offered,
    keptAt,
    trouble,
    take() {
      if (found.current) form.reset(found.current.values, { keepDefaultValues: true })
      setRestored(offered)
      setOffered('')
    },
    dropped: dropped?.savedAt ?? '',
    drop() {
      const values = structuredClone(form.getValues())
      form.reset(latest.current.initial)
      void discard()
      setDropped({ values, savedAt: restored })
    },
    undrop() {
      if (!dropped) return
      form.reset(dropped.values, { keepDefaultValues: true })
      setRestored(dropped.savedAt)
      setDropped(null)
      // It is kept again at once, as if it had been typed.
      keeperNow.current.schedule()
    },
    discard,
    async moveTo(key, values, version) {
      await client.drafts.save({ key, value: writeDraft(values, version) })
      await discard()
    },
    leaveTo(next) {
      heir.current = next
    },
  }
}

function clock(savedAt: string): string {
  const moment = new Date(savedAt)
  const today = new Date().toDateString() === moment.toDateString()
  return moment.toLocaleString('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    ...(today ? {} : { day: '2-digit', month: '2-digit', year: 'numeric' }),
  })
}
