import Button from '@mui/material/Button'
import { client } from '../../../app/client.ts'
import { describeError } from '../../../app/errors.ts'
import { useSave } from '../../../app/useSave.ts'
import { useConfirm } from '../../../ui/ConfirmProvider.tsx'
import { MessageBar } from '../../../ui/MessageBar.tsx'

/** Removes the invented ward. */
export function RemoveSample() {
  const remove = useSave(() => client.samples.remove())
  const confirm = useConfirm()

  async function ask() {
    const yes = await confirm({
      title: 'Xóa dữ liệu mẫu?',
      text: 'Phường mẫu cùng thành viên, tổ dân phố, cuộc họp, đợt khen thưởng và văn bản của nó bị xóa hẳn, kể cả những mục mẫu đã sửa. Những gì nhập mới vẫn còn.',
      confirm: 'Xóa dữ liệu mẫu',
      danger: true,
    })
    if (yes) remove.mutate(undefined)
  }

  return (
    <>
      {remove.isError && <MessageBar tone="error">{describeError(remove.error).message}</MessageBar>}
      <Button variant="outlined" color="error" onClick={ask} disabled={remove.isPending}>
        {remove.isPending ? 'Đang xóa' : 'Xóa dữ liệu mẫu'}
      </Button>
    </>
  )
}
