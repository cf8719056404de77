import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { paperKinds } from '../../../shared/model/paperKinds.ts'
import { type PaperRecord, paperIssueSchema } from '../../../shared/model/papers.ts'
import { isIsoDate } from '../../../shared/text/dates.ts'
import { client, orpc } from '../../foundation/client/client.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { FormDialog } from '../../kit/dialogs/FormDialog.tsx'
import { DateField } from '../../kit/fields/DateField.tsx'
import { NumberField } from '../../kit/fields/NumberField.tsx'
import { EntityForm } from '../../kit/form/EntityForm.tsx'
import { FieldGrid } from '../../kit/form/FieldGrid.tsx'
import { MessageBar } from '../../kit/page/MessageBar.tsx'
import { numberQuestion } from '../../kit/save/numberQuestion.ts'
import { useAskedSave } from '../../kit/save/useAskedSave.ts'

export interface IssueDialogProps {
  record: PaperRecord
  onClose: () => void
  /** With the number given: `05/BB-BCĐ`. */
  onIssued: (label: string) => void
}

/** Cấp số: the day of signing and the number, which locks the paper as it stands. */
export function IssueDialog({ record, onClose, onIssued }: IssueDialogProps) {
  const today = useToday()
  const issue = useAskedSave(client.register.issue, numberQuestion)
  // A paper planned for a day to come is hardly signed before it; one planned earlier was signed then.
  const [date = today] = [record.plannedDate, today].sort()

  return (
    <FormDialog title={`Cấp số cho ${paperKinds[record.kind].label.toLocaleLowerCase('vi')}`}>
      <EntityForm
        inDialog
        schema={paperIssueSchema}
        initial={{ paperId: record.id, date, number: null }}
        saveLabel="Cấp số"
        onSave={(wish) => issue.mutateAsync(wish)}
        onSaved={({ label }) => onIssued(label)}
        onLeave={onClose}
      >
        <Box sx={{ mb: 2, maxWidth: 480 }}>Chỉ cấp số khi văn bản đã ký. Cấp số xong, nội dung không sửa được nữa.</Box>
        <NextNumber paperId={record.id} />
        <FieldGrid>
          <DateField name="date" label="Ngày ký" meant="past" required autoFocus />
          <NumberField name="number" label="Số khác" plain helper="Để trống thì lấy số kế tiếp." />
        </FieldGrid>
        <DayToCome today={today} />
      </EntityForm>
    </FormDialog>
  )
}

/** The number that the series gives next on the day that stands in the form. */
function NextNumber({ paperId }: { paperId: string }) {
  const date: string = useWatch({ name: 'date' })
  const own: unknown = useWatch({ name: 'number' })
  const next = useQuery({
    ...orpc.register.next.queryOptions({ input: { paperId, date } }),
    enabled: isIsoDate(date),
    placeholderData: (before) => before,
    // Another page may have taken a number since.
    staleTime: 0,
  })
  return (
    <Box sx={{ mb: 2, display: 'flex', alignItems: 'baseline', gap: 1.5, opacity: own === null ? 1 : 0.55 }}>
      <Box component="span" sx={{ color: colours.inkSoft }}>
        Số kế tiếp
      </Box>
      <Box component="span" sx={{ fontSize: '1.5rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
        {next.data?.label ?? '…'}
      </Box>
    </Box>
  )
}

/** A paper may be dated ahead, but is hardly signed yet: most often the day is mistyped. */
function DayToCome({ today }: { today: string }) {
  const date: string = useWatch({ name: 'date' })
  if (!isIsoDate(date) || date <= today) return null
  return (
    <Box sx={{ mt: 2 }}>
      <MessageBar tone="warning">Ngày ký sau hôm nay. Kiểm tra lại trước khi cấp số.</MessageBar>
    </Box>
  )
}
