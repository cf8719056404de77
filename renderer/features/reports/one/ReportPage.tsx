import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type ReportRecord, reportSectionSchema } from '../../../../shared/model/reports.ts'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import { client } from '../../../foundation/client/client.ts'
import { markPlace } from '../../../foundation/placeInHand.ts'
import { useOneAtATime } from '../../../kit/actions/useOneAtATime.ts'
import { useFormBeside } from '../../../kit/form/useFormBeside.ts'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { Page } from '../../../kit/page/Page.tsx'
import { PageHeader } from '../../../kit/page/PageHeader.tsx'
import { StatusWord } from '../../../kit/page/StatusWord.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { periodQuery } from '../periodChoice.ts'
import { RefreshDialog } from './RefreshDialog.tsx'
import { ReportForm } from './ReportForm.tsx'
import { movedParagraphs, olderParagraphs } from './reportForm.ts'
import type { LedTo } from './useParagraphs.ts'

/** A report: its paragraphs to be edited, what the records say meanwhile, and the way to its paper. */
export function ReportPage({ record }: { record: ReportRecord }) {
  const navigate = useNavigate()
  const { form, onReady, ready } = useFormBeside()
  const [refreshing, setRefreshing] = useState(false)
  const [refreshed, setRefreshed] = useState<{ taken: number; kept: number } | null>(null)
  const draft = useSave(client.papers.create)
  const number = record.paper?.number ?? null
  const moved = movedParagraphs(record).length
  const older = number === null ? olderParagraphs(record) : []
  const [search] = useSearchParams()
  const [led, setLed] = useState<LedTo | null>(() => ledBy(search))
  const figures = `/reports?${new URLSearchParams(periodQuery(record.period))}`

  const openPaper = useOneAtATime(async () => {
    const stayed = markPlace()
    const notMade = 'Chưa lập văn bản. Sửa chỗ báo lỗi rồi bấm lại.'
    // The paper prints what is stored.
    if (number === null && (await form?.saveChanges(notMade)) == null) return
    try {
      const { id } = record.paper ?? (await draft.mutateAsync({ kind: 'report', sourceId: record.id }))
      if (stayed()) navigate(`/papers/${id}`)
    } catch (error) {
      form?.showProblem(error, notMade)
    }
  })
  async function showChanges() {
    setRefreshed(null)
    const { saveChanges } = await ready()
    if ((await saveChanges()) !== null) setRefreshing(true)
  }

  return (
    <Page fill>
      <PageHeader
        title={record.title}
        back={{ to: figures, label: 'Báo cáo' }}
        status={
          number === null ? (
            <StatusWord tone="active" word="Đang soạn" />
          ) : (
            <StatusWord tone="done" word={`Đã cấp số ${number}`} />
          )
        }
        detail={`Số liệu lấy lúc ${formatDateTime(record.refreshedAt)}`}
        actions={
          <Button variant="outlined" onClick={() => void openPaper()} disabled={form === null || draft.isPending}>
            {record.paper ? 'Mở văn bản' : 'Lập văn bản'}
          </Button>
        }
      />
      {number !== null && (
        <MessageBar tone="info">Báo cáo đã cấp số {number}. Nội dung giữ nguyên như lúc cấp số.</MessageBar>
      )}
      {number === null && moved > 0 && (
        <MessageBar tone="warning" action={{ label: 'Lấy số liệu mới', onClick: () => void showChanges() }}>
          Số liệu đã thay đổi từ lần lấy trước: {moved} đoạn.
        </MessageBar>
      )}
      {older.length > 0 && (
        <MessageBar
          tone="warning"
          action={{ label: 'Xem đoạn', onClick: () => setLed({ paragraphId: older[0]?.id ?? '' }) }}
        >
          {older.length} đoạn giữ lời đã sửa, còn số liệu cũ.
        </MessageBar>
      )}
      {refreshed && moved === 0 && <MessageBar tone="done">{refreshedSentence(refreshed)}</MessageBar>}
      <Box sx={{ flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        <ReportForm record={record} led={led} onReady={onReady} onRemoved={() => navigate(figures)} />
      </Box>
      {refreshing && (
        <RefreshDialog
          record={record}
          onClose={() => setRefreshing(false)}
          onDone={(outcome) => {
            setRefreshing(false)
            setRefreshed(outcome)
          }}
        />
      )}
    </Page>
  )
}

/** The address may name a paragraph or a section: a finding of the paper leads here. */
function ledBy(search: URLSearchParams): LedTo | null {
  const paragraphId = search.get('paragraph')
  if (paragraphId !== null) return { paragraphId }
  const section = reportSectionSchema.safeParse(search.get('section'))
  return section.success ? { section: section.data } : null
}

function refreshedSentence({ taken, kept }: { taken: number; kept: number }): string {
  const parts = [
    taken > 0 ? `Đã lấy số liệu mới vào ${taken} đoạn.` : '',
    kept > 0 ? `Giữ lời đã sửa ở ${kept} đoạn.` : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}
