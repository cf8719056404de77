import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import Button from '@mui/material/Button'
import { markPlace } from '../../foundation/placeInHand.ts'
import { useOneAtATime } from '../actions/useOneAtATime.ts'
import { type Question, useConfirm } from '../confirm/ConfirmProvider.tsx'
import { useFormActions } from './formActions.ts'

export interface RemoveButtonProps {
  /** On the button: `Xóa thành viên`. */
  label: string
  /** Asked before. */
  question: Pick<Question, 'title' | 'text'>
  /** Moves the record to the bin; what it throws is shown in the form around. */
  onRemove: () => Promise<unknown>
  /** Where to go afterwards; not called when the user opened another place meanwhile. */
  onRemoved: () => void
}

/** Moves the record of the form around to the bin, after a question. Stands quietly at the end of the form. */
export function RemoveButton({ label, question, onRemove, onRemoved }: RemoveButtonProps) {
  const confirm = useConfirm()
  const { abandonChanges, showProblem } = useFormActions()

  const remove = useOneAtATime(async () => {
    if (!(await confirm({ ...question, confirm: 'Chuyển vào thùng rác', danger: true }))) return
    const stayed = markPlace()
    try {
      await onRemove()
    } catch (error) {
      showProblem(error)
      return
    }
    abandonChanges()
    if (stayed()) onRemoved()
  })

  return (
    <Button variant="text" color="error" size="small" startIcon={<DeleteOutlined />} onClick={remove} sx={{ ml: -1 }}>
      {label}
    </Button>
  )
}
