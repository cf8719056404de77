import { MessageBar } from '../page/MessageBar.tsx'
import { Bar } from './Bar.tsx'
import { DraftBars } from './DraftBars.tsx'
import type { Draft } from './useDraft.ts'
import type { DraftSteps } from './useDraftSteps.tsx'
import type { FormProblem } from './useFormProblem.ts'

export interface FormNewsProps<Values> {
  drafts: Pick<Draft<Values>, 'restored' | 'offers' | 'asides' | 'fault'>
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
      <DraftBars drafts={drafts} steps={steps} fill={fill} />
      {drafts.fault !== '' && !problem && (
        <Bar fill={fill}>
          <MessageBar tone="warning">Bản nháp của phần đang nhập chưa giữ được. {drafts.fault}</MessageBar>
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
