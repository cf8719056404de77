import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { MessageBar } from '../MessageBar.tsx'
import type { AsideDraft, Draft } from './useDraft.ts'
import type { DraftSteps } from './useDraftSteps.tsx'
import type { FormProblem } from './useFormProblem.ts'

export interface FormNewsProps<Values> {
  drafts: Pick<Draft<Values>, 'restored' | 'offers' | 'asides' | 'trouble'>
  steps: DraftSteps<Values>
  saving: { problem: FormProblem | null; takeNewest: () => Promise<unknown>; overwrite: () => Promise<unknown> }
  /** See `EntityFormProps`. */
  fill: boolean
}

/** The bars above the fields of a form: what became of its drafts, and what is wrong that has no field. */
export function FormNews<Values>({ drafts, steps, saving, fill }: FormNewsProps<Values>) {
  const { problem } = saving
  return (
    <>
      {drafts.restored && (
        <Bar fill={fill}>
          <MessageBar tone="info" action={{ label: 'Bỏ bản nháp', onClick: steps.drop }}>
            Đã khôi phục phần đang nhập dở lúc {drafts.restored}.
          </MessageBar>
        </Bar>
      )}
      {drafts.asides.map((aside) => (
        <Bar key={aside.draft.key} fill={fill}>
          <MessageBar tone="done" action={{ label: 'Hoàn tác', onClick: () => void steps.undo(aside) }}>
            {told(aside)}
          </MessageBar>
        </Bar>
      ))}
      {drafts.offers.map((offer) => (
        <Bar key={offer.draft.key} fill={fill}>
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
      ))}
      {drafts.trouble !== '' && !problem && (
        <Bar fill={fill}>
          <MessageBar tone="warning">Bản nháp của phần đang nhập chưa giữ được. {drafts.trouble}</MessageBar>
        </Bar>
      )}
      {problem && (
        <Bar fill={fill}>
          <MessageBar
            tone="error"
            action={
              problem.stale
                ? { label: 'Bỏ phần vừa nhập, mở bản mới', onClick: () => void saving.takeNewest() }
                : undefined
            }
            otherAction={
              problem.stale ? { label: 'Giữ phần vừa nhập, ghi đè', onClick: () => void saving.overwrite() } : undefined
            }
          >
            {problem.lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </MessageBar>
        </Bar>
      )}
    </>
  )
}

/** What happened with a draft that can be had again. */
function told({ how, time, by }: AsideDraft<unknown>): string {
  return how === 'replaced' ? `Đã dùng bản nháp lúc ${by} thay nội dung trước đó.` : `Đã bỏ bản nháp lúc ${time}.`
}

function Bar({ fill, children }: { fill: boolean; children: ReactNode }) {
  return <Box sx={fill ? { my: 1.5, flexShrink: 0 } : { mb: 2, maxWidth: 824 }}>{children}</Box>
}
