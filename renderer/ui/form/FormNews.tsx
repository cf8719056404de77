import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { MessageBar } from '../MessageBar.tsx'
import type { Draft } from './useDraft.ts'
import type { FormProblem } from './useFormProblem.ts'

export interface FormNewsProps {
  drafts: Pick<Draft<object>, 'restored' | 'offered' | 'dropped' | 'trouble' | 'drop' | 'undrop' | 'take'>
  saving: { problem: FormProblem | null; takeNewest: () => Promise<unknown>; overwrite: () => Promise<unknown> }
  /** See `EntityFormProps`. */
  fill: boolean
}

/** The bars above the fields of a form: what became of its draft, and what is wrong that has no field. */
export function FormNews({ drafts, saving, fill }: FormNewsProps) {
  const { problem } = saving
  return (
    <>
      {drafts.restored && (
        <Bar fill={fill}>
          <MessageBar tone="info" action={{ label: 'Bỏ bản nháp', onClick: drafts.drop }}>
            Đã khôi phục phần đang nhập dở lúc {drafts.restored}.
          </MessageBar>
        </Bar>
      )}
      {drafts.dropped && (
        <Bar fill={fill}>
          <MessageBar tone="done" action={{ label: 'Hoàn tác', onClick: drafts.undrop }}>
            Đã bỏ bản nháp lúc {drafts.dropped}.
          </MessageBar>
        </Bar>
      )}
      {drafts.offered && (
        <Bar fill={fill}>
          <MessageBar tone="warning" action={{ label: 'Dùng bản nháp', onClick: drafts.take }}>
            Có phần nhập dở lúc {drafts.offered}, nhưng mục này đã được sửa sau đó.
          </MessageBar>
        </Bar>
      )}
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

function Bar({ fill, children }: { fill: boolean; children: ReactNode }) {
  return <Box sx={fill ? { my: 1.5, flexShrink: 0 } : { mb: 2, maxWidth: 824 }}>{children}</Box>
}
