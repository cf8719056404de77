import Button from '@mui/material/Button'
import { client } from '../../../foundation/client/client.ts'
import { useOneAtATime } from '../../../kit/actions/useOneAtATime.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { useFormActions } from '../../../kit/form/formActions.ts'
import { useSave } from '../../../kit/save/useSave.ts'

/** Removes the signer of the form around; refused while a paper names him, and the form says so. */
export function RemoveSigner({ id, name, onRemoved }: { id: string; name: string; onRemoved: () => void }) {
  const remove = useSave(client.ward.removeSigner)
  const confirm = useConfirm()
  const { showProblem } = useFormActions()

  const ask = useOneAtATime(async () => {
    const yes = await confirm({ title: `Xóa người ký ${name}?`, confirm: 'Xóa người ký', danger: true })
    if (!yes) return
    try {
      await remove.mutateAsync({ id })
    } catch (error) {
      showProblem(error)
      return
    }
    onRemoved()
  })

  return (
    <Button variant="text" color="error" onClick={ask}>
      Xóa người ký
    </Button>
  )
}
