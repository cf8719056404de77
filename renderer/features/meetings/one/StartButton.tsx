import Button from '@mui/material/Button'
import { client } from '../../../foundation/client/client.ts'
import { markPlace } from '../../../foundation/placeInHand.ts'
import { useOneAtATime } from '../../../kit/actions/useOneAtATime.ts'
import { useFormActions } from '../../../kit/form/formActions.ts'
import { useSave } from '../../../kit/save/useSave.ts'

/** "Bắt đầu họp": saves what was planned, then the minutes can be written. */
export function StartButton({ id, onStarted }: { id: string; onStarted: () => void }) {
  const { saveChanges, showProblem } = useFormActions()
  const start = useSave(client.meetings.start)

  const begin = useOneAtATime(async () => {
    const stayed = markPlace()
    const revision = await saveChanges('Chưa bắt đầu họp. Sửa chỗ báo lỗi rồi bấm lại.')
    if (revision === null) return
    try {
      await start.mutateAsync({ id, revision })
      if (stayed()) onStarted()
    } catch (error) {
      showProblem(error)
    }
  })
  return (
    <Button variant="outlined" disabled={start.isPending} onClick={() => void begin()}>
      Bắt đầu họp
    </Button>
  )
}
