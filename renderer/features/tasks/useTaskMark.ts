import { client } from '../../foundation/client/client.ts'
import { useAskedSave } from '../../kit/save/useAskedSave.ts'

/** Marks a task as done on a day, or as not done. A day to come is asked about; with a no it is said at that day. */
export function useTaskMark() {
  return useAskedSave(client.meetings.completeTask, {
    title: 'Vẫn ghi là đã xong?',
    confirm: 'Vẫn ghi đã xong',
    left: 'Chưa ghi. Xem lại ngày hoàn thành và đồng hồ của máy.',
    field: 'doneOn',
  })
}
