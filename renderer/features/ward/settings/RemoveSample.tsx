import Button from '@mui/material/Button'
import { useMutation } from '@tanstack/react-query'
import { client } from '../../../foundation/client/client.ts'
import { describeError } from '../../../foundation/errors.ts'
import { markPlace } from '../../../foundation/placeInHand.ts'
import { useOneAtATime } from '../../../kit/actions/useOneAtATime.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { removalText } from './sampleLabels.ts'

/** Removes the invented ward. */
export function RemoveSample() {
  // Counted at the question: a report may have been drafted in another window.
  const counting = useMutation({ mutationFn: () => client.samples.present() })
  const remove = useSave(() => client.samples.remove())
  const confirm = useConfirm()
  const error = counting.error ?? remove.error

  const ask = useOneAtATime(async () => {
    const stayed = markPlace()
    try {
      const counted = await counting.mutateAsync()
      if (!stayed()) return
      const yes = await confirm({
        title: 'Xóa dữ liệu mẫu?',
        text: removalText(counted),
        confirm: 'Xóa dữ liệu mẫu',
        danger: true,
      })
      if (yes) await remove.mutateAsync(undefined)
    } catch {
      // Shown above the button from the mutation itself.
    }
  })

  return (
    <>
      {error !== null && <MessageBar tone="error">{describeError(error).message}</MessageBar>}
      <Button
        variant="outlined"
        color="error"
        onClick={() => void ask()}
        disabled={counting.isPending || remove.isPending}
      >
        {remove.isPending ? 'Đang xóa' : 'Xóa dữ liệu mẫu'}
      </Button>
    </>
  )
}
