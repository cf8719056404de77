import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { describeError } from '../../foundation/errors.ts'
import { type DraftStore, type StoredDraft, useProgram } from '../program/program.ts'
import { createDraftKeeper } from './draftKeeper.ts'
import { type DraftRow, newDraftKey, removeDraftRow } from './draftRows.ts'
import { type Aside, writeDraft } from './draftText.ts'
import { draftTime } from './draftTime.ts'
import { type KeptDraft, sortDrafts } from './foundDrafts.ts'

interface Options<Values extends FieldValues, Output> {
  form: UseFormReturn<Values, unknown, Output>
  initial: Values
  version: number
  /** `base`: the revision that the form's values started from. */
  course: RefObject<{ readonly base: number }>
  draftKey: string | undefined
  dirty: RefObject<boolean>
  /** Names the open form, to whose drafts this one's belong. */
  owner: string
  /** What was kept for this form when it opened, and is no other's, the newest first. */
  stored: readonly StoredDraft[]
  /** Makes the form show what is stored. */
  showStored: () => void
}

/** What a form needs of its drafts. Times are `19:32`, or with the day when it is not of today; '' for none. */
export interface Draft<Values> {
  /** When the draft was typed that the form shows now. */
  restored: string
  /** Drafts that are not in the form and wait for an answer. */
  offers: readonly OfferedDraft<Values>[]
  /** What can be had again, until the form is saved or left. */
  asides: readonly AsideDraft<Values>[]
  /** When what is being typed was last kept; '' before. */
  keptAt: string
  /** Why what is being typed is not kept at the moment; '' while it is. */
  fault: string
  /** Whether something was typed that stands in the form alone: not the draft as it was put there. */
  typedSince: () => boolean
  /** Puts an offer into the form; what stood there stands aside then. */
  take: (offer: OfferedDraft<Values>) => void
  /** Puts an offer aside. */
  refuse: (offer: OfferedDraft<Values>) => void
  /** Undoes what put it aside: it changes places with what stands in the form, or is offered again. */
  undo: (aside: AsideDraft<Values>) => void
  /** Back to what is stored; what stood in the form stands aside. */
  drop: () => Promise<void>
  /** The form was saved by itself: its text needs no draft any more. */
  spend: () => Promise<void>
  /** The form was saved, or is left: what stands aside goes with its text. Offers stay until they are answered. */
  discard: () => Promise<void>
  /** Values become the draft of another form, and this one keeps none. */
  moveTo: (draftKey: string, values: object, version: number) => Promise<void>
  /** When this form closes, what is not saved in it becomes the draft of another form. */
  leaveTo: (heir: Heir<Values>) => void
}

export interface OfferedDraft<Values> {
  readonly draft: KeptDraft<Values>
  /** When it was typed. */
  readonly time: string
  /** Whether the record was changed since. */
  readonly outdated: boolean
}

export interface AsideDraft<Values> {
  readonly draft: KeptDraft<Values>
  readonly how: Aside
  /** When it was typed. */
  readonly time: string
  /** When the draft was typed that it made room for. */
  readonly by: string
}

/** Names the draft that values of a form become in another form. */
type Heir<Values> = (values: Values) => { draftKey: string; values: object; version: number }

/**
 * Keeps the draft of a form while it is typed in, and brings it back when the form opens. Each opened form keeps its
 * text under a name of its own, so that it overwrites no draft that waits for an answer. What another window has open is
 * not among the drafts that it is given.
 */
export function useDraft<Values extends FieldValues, Output>(options: Options<Values, Output>): Draft<Values> {
  const { form, course, draftKey, dirty, owner } = options
  const { drafts: store } = useProgram()
  const [found] = useState(() => sortDrafts(options.stored, options.initial, options.version))
  const [restored, setRestored] = useState('')
  const [offers, setOffers] = useState(found.offers)
  const [asides, setAsides] = useState(found.asides)
  const [keptAt, setKeptAt] = useState('')
  const [fault, setFault] = useState('')
  const latest = useRef({ ...options, asides })
  latest.current = { ...options, asides }
  const heir = useRef<Heir<Values> | null>(null)
  /** Drafts whose text is in the form: they go as soon as it is kept under the form's own name. */
  const adopted = useRef<readonly DraftRow[]>([])
  /** The form as it was put there by the program, not by typing. */
  const placed = useRef('')
  /** When what was put into the form was typed, ISO; '' where it is what is stored. */
  const typedAt = useRef('')
  /** What stands aside is stored before its text goes from where it was. */
  const setAside = useRef<Promise<unknown>>(Promise.resolve())
  const keeper = useMemo(() => {
    const key = draftKey === undefined ? undefined : newDraftKey(draftKey, owner)
    return createDraftKeeper(
      () => (dirty.current ? writeDraft(form.getValues(), { version: course.current.base }) : null),
      {
        save: async (value) => {
          if (key === undefined) return
          await setAside.current
          await store.save(key, value)
          setKeptAt(draftTime(new Date().toISOString()))
          await letGo(store, adopted)
        },
        remove: async () => {
          if (key === undefined) return
          await setAside.current
          await store.remove(key)
          await letGo(store, adopted)
        },
        onFault: (reason) => setFault(reason === null ? '' : describeError(reason).message),
      },
    )
  }, [form, course, dirty, draftKey, owner, store])
  // Who waited for an answer meanwhile may mean the draft of a form that had another name.
  const keeperNow = useRef(keeper)
  keeperNow.current = keeper

  const forgetAsides = useCallback(async () => {
    const { asides: gone } = latest.current
    setAsides([])
    await setAside.current
    await Promise.all(gone.map((draft) => removeDraftRow(store, draft)))
  }, [store])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the form opens
  useEffect(() => {
    for (const { key, value } of found.spent) void removeDraftRow(store, { key, text: value })
    if (found.restored) put(found.restored)
    else placed.current = textNow()
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
      void forgetAsides()
      // A new record that is stored now: what is not saved of it goes on under the name of the stored one.
      if (latest.current.draftKey !== draftKey) void keeper.discard()
      else if (heir.current !== null && dirty.current) void leaveTo(heir.current)
      else keeper.close()
    }
    async function leaveTo(next: Heir<Values>) {
      const { draftKey: other, values, version } = next(form.getValues())
      try {
        await store.save(newDraftKey(other), writeDraft(values, { version }))
        await keeper.discard()
      } catch {
        keeper.close()
      }
    }
  }, [form, draftKey, dirty, keeper, forgetAsides, store])

  function textNow(): string {
    return JSON.stringify(form.getValues())
  }

  /** When what stands in the form was typed, ISO. */
  function timeOfText(): string {
    return typedAt.current !== '' && textNow() === placed.current ? typedAt.current : new Date().toISOString()
  }

  /** Puts a draft into the form. */
  function put(draft: KeptDraft<Values>) {
    adopted.current = [...adopted.current, draft]
    form.reset(draft.values, { keepDefaultValues: true })
    placed.current = textNow()
    typedAt.current = draft.at
    setRestored(draftTime(draft.at))
    // It is kept again at once, as if it had been typed.
    keeperNow.current.schedule()
  }

  /** What stands in the form stands aside, to be had again. */
  function putAside(aside: Aside, at = timeOfText(), by?: string) {
    const facts = { version: course.current.base, at, aside, ...(by !== undefined && { by }) }
    const values = structuredClone(form.getValues())
    const draft = { ...facts, values, key: ownKey(), text: writeDraft(values, facts) }
    setAsides((before) => [...before, draft])
    putAway(draft)
  }

  function ownKey(): string {
    return newDraftKey(latest.current.draftKey ?? '', owner)
  }

  /** @param before where its text was until now */
  function putAway(draft: DraftRow, before?: DraftRow) {
    if (latest.current.draftKey === undefined) return
    setAside.current = setAside.current
      .then(() => store.save(draft.key, draft.text))
      .then(() => before && removeDraftRow(store, before))
      // What cannot be stored stays on the page.
      .catch(() => undefined)
  }

  /** Lets a draft and what stands in the form change places. */
  function exchange(draft: KeptDraft<Values>) {
    // What is stored, too, where it was saved since: a form that saves by itself is about to save over it.
    if (dirty.current || draft.version !== course.current.base) {
      if (draft.aside === 'replaced') putAside('dropped', draft.by ?? draft.at)
      else putAside('replaced', undefined, draft.at)
      put(draft)
      // The way back is told already.
      setRestored('')
    } else {
      put(draft)
    }
  }

  async function spend(): Promise<void> {
    setRestored('')
    setKeptAt('')
    placed.current = textNow()
    typedAt.current = ''
    await keeperNow.current.discard()
  }

  async function discard(): Promise<void> {
    const gone = forgetAsides()
    await spend()
    await gone
  }

  return {
    restored,
    offers: offers.map((draft) => ({
      draft,
      time: draftTime(draft.at),
      outdated: draft.version !== options.version,
    })),
    asides: asides.map((draft) => ({
      draft,
      how: draft.aside ?? 'dropped',
      time: draftTime(draft.at),
      by: draft.by === undefined ? '' : draftTime(draft.by),
    })),
    keptAt,
    fault,
    typedSince: () => dirty.current && textNow() !== placed.current,
    take({ draft }) {
      setOffers((before) => before.filter(({ key }) => key !== draft.key))
      exchange(draft)
    },
    refuse({ draft }) {
      setOffers((before) => before.filter(({ key }) => key !== draft.key))
      const facts = { version: draft.version, at: draft.at, aside: 'refused' } as const
      const aside = { ...draft, ...facts, key: ownKey(), text: writeDraft(draft.values, facts) }
      setAsides((before) => [...before, aside])
      putAway(aside, draft)
    },
    undo({ draft, how }) {
      setAsides((before) => before.filter(({ key }) => key !== draft.key))
      if (how !== 'refused') return exchange(draft)
      const { version, at } = draft
      const offer = { ...draft, aside: undefined, text: writeDraft(draft.values, { version, at }) }
      setOffers((before) => [...before, offer])
      putAway(offer)
    },
    async drop() {
      putAside('dropped')
      latest.current.showStored()
      await spend()
    },
    spend,
    discard,
    async moveTo(other, values, version) {
      await store.save(newDraftKey(other), writeDraft(values, { version }))
      await discard()
    },
    leaveTo(next) {
      heir.current = next
    },
  }
}

async function letGo(store: DraftStore, adopted: RefObject<readonly DraftRow[]>): Promise<void> {
  const gone = adopted.current
  adopted.current = []
  await Promise.all(gone.map((draft) => removeDraftRow(store, draft)))
}
