import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import { client, orpc } from '../../../foundation/client/client.ts'
import { markPlace } from '../../../foundation/placeInHand.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useOneAtATime } from '../../../kit/actions/useOneAtATime.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { useFormActions } from '../../../kit/form/formActions.ts'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { FindingsList } from '../../../kit/page/FindingsList.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { useAskedSave } from '../../../kit/save/useAskedSave.ts'

interface ClosePanelProps {
  record: MeetingRecord
  onGo: (path: string) => void
  onClosed: () => void
}

/** What is still missing, each a link to its field, and the button that closes the minutes. */
export function ClosePanel({ record, onGo, onClosed }: ClosePanelProps) {
  const { saveChanges, showProblem, busy } = useFormActions()
  const confirm = useConfirm()
  const check = useQuery(orpc.meetings.check.queryOptions({ input: { id: record.id } }))
  const close = useAskedSave(client.meetings.close, {
    title: 'Vẫn chốt biên bản?',
    confirm: 'Vẫn chốt',
    left: 'Chưa chốt biên bản. Xem lại ngày giờ họp và đồng hồ của máy rồi chốt lại.',
  })

  const closeMinutes = useOneAtATime(async () => {
    const stayed = markPlace()
    const revision = await saveChanges('Chưa chốt biên bản. Sửa chỗ báo lỗi rồi bấm lại.')
    if (revision === null || !stayed()) return
    const yes = await confirm({
      title: 'Chốt biên bản?',
      text: 'Nội dung được khóa để in và ký. Muốn sửa thì bấm Mở lại và ghi lý do.',
      confirm: 'Chốt biên bản',
    })
    if (!yes) return
    try {
      await close.mutateAsync({ id: record.id, revision })
      if (stayed()) onClosed()
    } catch (error) {
      showProblem(error)
    }
  })

  if (record.state === 'closed') {
    return <Box sx={{ color: colours.inkSoft }}>Biên bản đã chốt. Nhiệm vụ vẫn đánh dấu xong được.</Box>
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box component="h2" sx={{ m: 0, fontSize: '1.125rem', fontWeight: 600 }}>
        Trước khi chốt
      </Box>
      {check.isPending ? (
        <LoadingShape rows={4} />
      ) : check.isError ? (
        <ErrorState error={check.error} onRetry={() => check.refetch()} />
      ) : (
        <FindingsList findings={check.data} onGo={(finding) => onGo(finding.field)} none="Biên bản đã đủ, chốt được." />
      )}
      {busy && (
        <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>
          Danh sách này theo bản đã lưu; phần vừa nhập được tính sau khi lưu.
        </Box>
      )}
      {record.state === 'recording' ? (
        <Box>
          <Button variant="outlined" disabled={close.isPending} onClick={() => void closeMinutes()}>
            Chốt biên bản
          </Button>
        </Box>
      ) : (
        <Box sx={{ color: colours.inkSoft }}>Bắt đầu họp rồi mới chốt biên bản được.</Box>
      )}
    </Box>
  )
}
