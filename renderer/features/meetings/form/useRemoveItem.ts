import { useFormContext } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { useMeetingLists } from './lists.tsx'

/** Removes an item of the agenda; what was said under it is kept, outside the agenda. */
export function useRemoveItem(): (index: number) => Promise<void> {
  const confirm = useConfirm()
  const { agenda } = useMeetingLists()
  const { getValues, setValue } = useFormContext<Meeting>()

  return async (index) => {
    const item = getValues('agenda')[index]
    if (!item) return
    const contributions = placesUnder(getValues('contributions'), item.id)
    const votes = placesUnder(getValues('votes'), item.id)
    if (contributions.length + votes.length > 0 || item.summary.trim() !== '') {
      const yes = await confirm({
        title: `Bỏ nội dung ${index + 1}?`,
        text: 'Phần tóm tắt mất đi. Ý kiến và biểu quyết được giữ lại ở mục Ngoài chương trình.',
        confirm: 'Bỏ nội dung',
        danger: true,
      })
      if (!yes) return
    }
    for (const place of contributions) {
      setValue(`contributions.${place}.agendaItemId`, null, { shouldDirty: true })
    }
    for (const place of votes) {
      setValue(`votes.${place}.agendaItemId`, null, { shouldDirty: true })
    }
    agenda.remove(index)
  }
}

function placesUnder(rows: readonly { agendaItemId: string | null }[], itemId: string): number[] {
  return rows.flatMap((row, place) => (row.agendaItemId === itemId ? [place] : []))
}
