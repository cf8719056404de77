import Button from '@mui/material/Button'
import type { RoundRecord, RoundStep } from '../../../shared/model/commendations.ts'
import { endsWithSubmission } from '../../../shared/model/rewards.ts'
import { client } from '../../foundation/client/client.ts'
import { inHand, standAt } from '../../kit/actions/standAt.ts'
import { useOneAtATime } from '../../kit/actions/useOneAtATime.ts'
import { useFormActions } from '../../kit/form/formActions.ts'
import { useSave } from '../../kit/save/useSave.ts'
import { backward, forward, type PathStep, pathStepOf } from './steps.ts'

/** Takes the round a step on or back; what was typed is saved first. Shows only at the part that is in hand. */
export function useMove(record: RoundRecord) {
  const { saveChanges, showProblem } = useFormActions()
  const move = useSave(client.commendations.moveTo)

  const to = useOneAtATime(async (step: RoundStep) => {
    const revision = await saveChanges('Chưa chuyển bước. Sửa chỗ báo lỗi rồi bấm lại.')
    if (revision === null) return
    try {
      await move.mutateAsync({ id: record.id, revision, step })
      standAt(inHand(pathStepOf(step)))
    } catch (error) {
      showProblem(error)
    }
  })
  return { to, moving: move.isPending }
}

export function MoveButtons({ record, part }: { record: RoundRecord; part: PathStep }) {
  const { to, moving } = useMove(record)
  if (part !== pathStepOf(record.step)) return null
  const ended = record.step === 'deciding' && !record.decision && endsWithSubmission(record.nominees)
  const next = ended ? null : forward(record.step)
  const back = backward(record)
  return (
    <>
      {next && (
        <Button variant="outlined" disabled={moving} onClick={() => to(next.to)}>
          {next.label}
        </Button>
      )}
      {back && (
        <Button variant="text" disabled={moving} onClick={() => to(back.to)}>
          {back.label}
        </Button>
      )}
    </>
  )
}
