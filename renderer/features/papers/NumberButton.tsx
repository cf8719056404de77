import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { PaperRecord } from '../../../shared/model/papers.ts'
import { orpc } from '../../foundation/client/client.ts'
import { colours } from '../../foundation/theme/colours.ts'
import type { FormActions } from '../../kit/form/formActions.ts'
import { mustMend, waitingLabel } from './paperLabels.ts'

export interface NumberButtonProps {
  record: PaperRecord
  /** Of the form beside the sheet; null until it can be used. */
  form: FormActions | null
  /** Everything is saved and nothing stands against signing. */
  onReady: () => void
  /** Something has to be mended first. */
  onBlocked: () => void
}

/** Cấp số, with a short line that says why it waits; pressed then, it leads to what has to be mended. */
export function NumberButton({ record, form, onReady, onBlocked }: NumberButtonProps) {
  const id = useId()
  const queries = useQueryClient()
  const options = orpc.papers.check.queryOptions({ input: { id: record.id } })
  const why = waitingLabel(useQuery(options).data ?? [])
  const [asking, setAsking] = useState(false)

  async function ask() {
    if (!form || asking) return
    setAsking(true)
    try {
      // The number locks the paper as it stands: what was typed belongs to it, and may mend what was found.
      if ((await form.saveChanges('Chưa cấp số. Sửa chỗ báo lỗi rồi bấm lại.')) === null) return
      // Another window may have mended it, or undone it. Where nobody knows, the program decides with the number.
      const findings = await queries.fetchQuery({ ...options, staleTime: 0 }).catch(() => [])
      if (findings.some(mustMend)) onBlocked()
      else onReady()
    } finally {
      setAsking(false)
    }
  }

  return (
    <>
      {why !== '' && (
        <Box
          id={id}
          sx={{
            maxWidth: 124,
            fontSize: '0.8125rem',
            lineHeight: 1.35,
            textAlign: 'right',
            textWrap: 'balance',
            color: colours.inkSoft,
          }}
        >
          {why}
        </Box>
      )}
      <Button
        variant="outlined"
        onClick={ask}
        disabled={form === null}
        aria-describedby={why === '' ? undefined : id}
        sx={{ flexShrink: 0 }}
      >
        Cấp số
      </Button>
    </>
  )
}
