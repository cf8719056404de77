import Button from '@mui/material/Button'
import type { PaperRecord } from '../../../shared/model/papers.ts'
import { client } from '../../foundation/client/client.ts'
import { useOneAtATime } from '../../kit/actions/useOneAtATime.ts'
import { useConfirm } from '../../kit/confirm/ConfirmProvider.tsx'
import { useFormActions } from '../../kit/form/formActions.ts'
import { useSave } from '../../kit/save/useSave.ts'
import { paperParts } from './paperLabels.ts'

/** Back to the usual text, made anew from the meeting, the round or the report. */
export function ResetButton({ record }: { record: PaperRecord }) {
  const confirm = useConfirm()
  const reset = useSave(client.papers.reset)
  const { discardChanges, showProblem } = useFormActions()

  const ask = useOneAtATime(async () => {
    const yes = await confirm({
      title: 'Lấy lại nội dung từ sổ?',
      text: `Mọi phần của văn bản được soạn lại từ ${paperParts[record.kind].madeFrom}. Những chỗ đã sửa tay ở đây sẽ mất.`,
      confirm: 'Lấy lại nội dung',
      danger: true,
    })
    if (!yes) return
    // A save may have been on its way since before the question.
    const revision = await discardChanges()
    await reset.mutateAsync({ id: record.id, revision }).catch(showProblem)
  })

  return (
    <Button variant="text" onClick={ask} disabled={reset.isPending}>
      Lấy lại nội dung từ sổ
    </Button>
  )
}
