import Button from '@mui/material/Button'
import { client } from '../../../app/client.ts'
import { useSave } from '../../../app/useSave.ts'
import { useConfirm } from '../../../ui/ConfirmProvider.tsx'
import { useFormActions } from '../../../ui/form/formActions.ts'
import { useOneAtATime } from '../../../ui/useOneAtATime.ts'

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
