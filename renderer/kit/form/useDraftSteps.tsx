import { useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useChoice, useConfirm } from '../confirm/ConfirmProvider.tsx'
import { DraftSummary } from './DraftSummary.tsx'
import { differences } from './differences.ts'
import { type FieldLabels, type StillLabels, sayDifferences } from './fieldLabels.ts'
import type { AsideDraft, Draft, OfferedDraft } from './useDraft.ts'

interface Options<Values extends FieldValues, Output> {
  drafts: Draft<Values>
  form: UseFormReturn<Values, unknown, Output>
  drawn: FieldLabels
  still: StillLabels | undefined
  /** Back to the field that the user was in. */
  onResume: () => void
}

/** What the user can do with drafts, each with its question where something typed would be replaced. */
export interface DraftSteps<Values> {
  /** Shows what an offer holds, and asks what to do with it. */
  look: (offer: OfferedDraft<Values>) => Promise<void>
  refuse: (offer: OfferedDraft<Values>) => void
  undo: (aside: AsideDraft<Values>) => Promise<void>
  drop: () => void
}

export function useDraftSteps<Values extends FieldValues, Output>(
  options: Options<Values, Output>,
): DraftSteps<Values> {
  const { form, drawn, still, onResume } = options
  const choose = useChoice()
  const confirm = useConfirm()
  // The form goes on while a question waits for its answer.
  const latest = useRef(options.drafts)
  latest.current = options.drafts

  function then(step: () => unknown) {
    step()
    onResume()
  }
  return {
    async look(offer) {
      const { said, others } = sayDifferences(differences(form.getValues(), offer.draft.values), drawn, still)
      const warning = latest.current.typedSince()
        ? 'Dùng bản nháp thì bản nháp thay nội dung đang gõ; bấm Hoàn tác để lấy lại.'
        : ''
      const answer = await choose({
        title: `Bản nháp lúc ${offer.time}`,
        text: <DraftSummary said={said} others={others} warning={warning} />,
        instead: 'Dùng bản nháp',
        confirm: 'Bỏ bản nháp',
        cancel: 'Để sau',
      })
      then(() => {
        if (answer === 'instead') latest.current.take(offer)
        if (answer === 'confirm') latest.current.refuse(offer)
      })
    },
    refuse: (offer) => then(() => latest.current.refuse(offer)),
    async undo(aside) {
      const replaces = aside.how !== 'refused' && latest.current.typedSince()
      const yes = !replaces || (await confirm(replaceQuestion(aside)))
      then(() => {
        if (yes) latest.current.undo(aside)
      })
    },
    drop: () => then(() => void latest.current.drop()),
  }
}

function replaceQuestion({ how, time }: AsideDraft<unknown>) {
  const what = how === 'dropped' ? `Bản nháp lúc ${time}` : 'Nội dung trước đó'
  return {
    title: 'Thay nội dung đang gõ?',
    text: `${what} thay nội dung đang gõ. Nội dung đang gõ được cất lại; bấm Hoàn tác để lấy lại.`,
    confirm: 'Thay nội dung đang gõ',
    cancel: 'Gõ tiếp',
  }
}
