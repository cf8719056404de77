import Button from '@mui/material/Button'
import { useState } from 'react'
import { MessageBar } from '../page/MessageBar.tsx'
import { Bar } from './Bar.tsx'
import type { AsideDraft, Draft, OfferedDraft } from './useDraft.ts'
import type { DraftSteps } from './useDraftSteps.tsx'

interface DraftBarsProps<Values> {
  drafts: Pick<Draft<Values>, 'restored' | 'offers' | 'asides'>
  steps: DraftSteps<Values>
  /** See `EntityFormProps`. */
  fill: boolean
}

/** Bars that show at once: on a low screen more of them would leave no room for the fields. */
const mostBars = 2

/** What became of the drafts of a form. */
export function DraftBars<Values>({ drafts, steps, fill }: DraftBarsProps<Values>) {
  const [all, setAll] = useState(false)
  const [asideBefore] = useState(() => new Set(drafts.asides.map(keyOf)))
  // What the user just did comes first, then what waits for an answer.
  const justPutAside = drafts.asides.filter((aside) => !asideBefore.has(keyOf(aside))).toReversed()
  const inTurn = [...justPutAside, ...drafts.offers, ...drafts.asides.filter((aside) => asideBefore.has(keyOf(aside)))]
  const room = drafts.restored === '' ? mostBars : mostBars - 1
  const foremost = new Set(inTurn.slice(0, all ? undefined : room).map(keyOf))
  const others = inTurn.length - room

  return (
    <>
      {drafts.restored && (
        <Bar fill={fill}>
          <MessageBar tone="info" action={{ label: 'Bỏ bản nháp', onClick: steps.drop }}>
            Đã khôi phục phần đang nhập dở lúc {drafts.restored}.
          </MessageBar>
        </Bar>
      )}
      {drafts.asides.map(
        (aside) =>
          foremost.has(keyOf(aside)) && (
            <Bar key={keyOf(aside)} fill={fill}>
              <MessageBar tone="done" action={{ label: 'Hoàn tác', onClick: () => void steps.undo(aside) }}>
                {told(aside)}
              </MessageBar>
            </Bar>
          ),
      )}
      {drafts.offers.map(
        (offer) =>
          foremost.has(keyOf(offer)) && (
            <Bar key={keyOf(offer)} fill={fill}>
              <MessageBar
                tone="warning"
                action={{ label: 'Xem bản nháp', onClick: () => void steps.look(offer) }}
                otherAction={{ label: 'Bỏ bản nháp', onClick: () => steps.refuse(offer) }}
              >
                {offer.outdated
                  ? `Có phần nhập dở lúc ${offer.time}, nhưng mục này đã được sửa sau đó.`
                  : `Còn một phần nhập dở khác lúc ${offer.time}.`}
              </MessageBar>
            </Bar>
          ),
      )}
      {others > 0 && (
        <Bar fill={fill}>
          <Button size="small" variant="text" aria-expanded={all} onClick={() => setAll(!all)} sx={{ my: -1 }}>
            {all ? 'Thu gọn bản nháp' : `Và ${others} bản nháp khác`}
          </Button>
        </Bar>
      )}
    </>
  )
}

function keyOf({ draft }: AsideDraft<unknown> | OfferedDraft<unknown>): string {
  return draft.key
}

/** What happened with a draft that can be had again. */
function told({ how, time, by }: AsideDraft<unknown>): string {
  return how === 'replaced' ? `Đã dùng bản nháp lúc ${by} thay nội dung trước đó.` : `Đã bỏ bản nháp lúc ${time}.`
}
