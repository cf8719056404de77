import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useState } from 'react'
import type { Period } from '../../../../shared/model/periods.ts'
import { type ReportRecord, sectionTitle } from '../../../../shared/model/reports.ts'
import { client } from '../../../foundation/client/client.ts'
import { describeError } from '../../../foundation/errors.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useOneAtATime } from '../../../kit/actions/useOneAtATime.ts'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { FilterChoice } from '../../../kit/table/FilterChoice.tsx'
import { ChangedWords, ComposedText } from './ChangedWords.tsx'
import { movedParagraphs, outcomeOf, type RecordParagraph, withComposed } from './reportForm.ts'

interface RefreshDialogProps {
  record: ReportRecord
  onClose: () => void
  /** With the paragraphs that were brought up to date, and those where the words of the user were kept. */
  onDone: (outcome: ReturnType<typeof outcomeOf>) => void
}

/** What today's figures change, before it is changed: each paragraph with its words that go and that come. */
export function RefreshDialog({ record, onClose, onDone }: RefreshDialogProps) {
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const moved = movedParagraphs(record)
  const refresh = useSave(async () => {
    const { id, revision } = record
    const saved =
      taken.size === 0 ? { revision } : await client.reports.save({ id, revision, report: withComposed(record, taken) })
    return client.reports.refresh({ id, revision: saved.revision })
  })

  function choose(id: string, composed: boolean) {
    setTaken((before) => new Set(composed ? [...before, id] : [...before].filter((one) => one !== id)))
  }
  const take = useOneAtATime(async () => {
    try {
      const outcome = outcomeOf(moved, taken)
      await refresh.mutateAsync(undefined)
      onDone(outcome)
    } catch {
      // Shown above the list from the mutation itself.
    }
  })

  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="refresh-title"
      slotProps={{ paper: { sx: { width: 820, maxHeight: 'calc(100% - 64px)' } } }}
    >
      <DialogTitle id="refresh-title">Lấy số liệu mới</DialogTitle>
      <DialogContent sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, alignContent: 'start' }}>
        <Box>
          {moved.length} đoạn có số liệu thay đổi. Lời văn đã sửa được giữ nguyên; chữ{' '}
          <ChangedWords before="gạch ngang" after="" /> bỏ đi, chữ <ChangedWords before="" after="gạch chân" /> thay
          vào.
        </Box>
        {refresh.isError && <MessageBar tone="error">{describeError(refresh.error).message}</MessageBar>}
        {moved.map((paragraph) => (
          <Change
            key={paragraph.id}
            period={record.period}
            paragraph={paragraph}
            composed={taken.has(paragraph.id)}
            onChoose={(composed) => choose(paragraph.id, composed)}
          />
        ))}
      </DialogContent>
      <DialogActions sx={{ pt: '16px !important' }}>
        <Button
          variant="contained"
          autoFocus
          disabled={refresh.isPending || moved.length === 0}
          onClick={() => void take()}
        >
          Lấy số liệu mới
        </Button>
        <Button variant="outlined" onClick={onClose}>
          Hủy
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** His words stay and are marked; that they stand as they are, he says at the mark (`ClashNote`) in other words. */
const clashChoices = [
  { value: 'own', label: 'Giữ lời đã sửa' },
  { value: 'composed', label: 'Lấy câu mới' },
] as const

interface ChangeProps {
  period: Period
  paragraph: RecordParagraph
  /** The program's text is taken whole. */
  composed: boolean
  onChoose: (composed: boolean) => void
}

function Change({ period, paragraph, composed, onChoose }: ChangeProps) {
  const { section, text, refreshed, clash } = paragraph
  const after = composed ? paragraph.composed : (refreshed ?? text)
  return (
    <Box sx={{ border: `1px solid ${colours.hairline}`, borderRadius: 1, px: 2, py: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 0.5 }}>
        <Box component="h3" sx={{ m: 0, flex: 1, fontSize: '0.875rem', fontWeight: 600 }}>
          {sectionTitle(section, period)}
        </Box>
        {clash && (
          <FilterChoice
            label={`Lời văn của đoạn: ${sectionTitle(section, period)}`}
            choices={clashChoices}
            value={composed ? 'composed' : 'own'}
            onChange={(choice) => onChoose(choice === 'composed')}
          />
        )}
      </Box>
      <ChangedWords before={text} after={after} />
      {clash && !composed && (
        <Box sx={{ mt: 1, fontSize: '0.875rem', color: colours.inkSoft }}>
          Câu theo số liệu hôm nay: <ComposedText own={after} composed={paragraph.composed} />
        </Box>
      )}
    </Box>
  )
}
