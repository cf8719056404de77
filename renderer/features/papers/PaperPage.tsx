import Box from '@mui/material/Box'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { paperKinds } from '../../../shared/model/paperKinds.ts'
import type { Finding, PaperRecord } from '../../../shared/model/papers.ts'
import { formatDate } from '../../../shared/text/dates.ts'
import { orpc } from '../../foundation/client/client.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { narrowerThan } from '../../foundation/theme/sizes.ts'
import { standAt } from '../../kit/actions/standAt.ts'
import { DocumentActions } from '../../kit/document/DocumentActions.tsx'
import { DocumentPreview } from '../../kit/document/DocumentPreview.tsx'
import { focusPath } from '../../kit/form/fieldFocus.ts'
import type { FormActions } from '../../kit/form/formActions.ts'
import { MessageBar } from '../../kit/page/MessageBar.tsx'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { StatusWord } from '../../kit/page/StatusWord.tsx'
import { FilterChoice } from '../../kit/table/FilterChoice.tsx'
import { IssueDialog } from './IssueDialog.tsx'
import { NumberButton } from './NumberButton.tsx'
import { PaperFindings } from './PaperFindings.tsx'
import { PaperForm } from './PaperForm.tsx'
import { placeOfFinding, sourceOf } from './paperLabels.ts'

type Copies = 'one' | 'each'
const copiesChoices = [
  { value: 'one', label: 'Một bản cho tất cả' },
  { value: 'each', label: 'Mỗi nơi một trang' },
] as const

/** A paper: the sheet in the middle, what can be done above it, what is wrong and what can be changed at the right. */
export function PaperPage({ record }: { record: PaperRecord }) {
  const navigate = useNavigate()
  const [copies, setCopies] = useState<Copies>('one')
  const queries = useQueryClient()
  const made = orpc.papers.file.queryOptions({ input: { id: record.id, copies } })
  const file = useQuery(made)
  const [issuing, setIssuing] = useState(false)
  const [issued, setIssued] = useState('')
  const panel = useRef<HTMLDivElement>(null)
  const [form, setForm] = useState<FormActions | null>(null)
  const [leading, setLeading] = useState(false)
  const led = useCallback(() => setLeading(false), [])
  const source = sourceOf(record)

  /** As it is stored; what was typed is saved first. */
  async function newest() {
    if (record.number === null && form && (await form.saveChanges()) === null) return undefined
    return queries.fetchQuery({ ...made, staleTime: Number.POSITIVE_INFINITY })
  }
  function mend(finding: Finding) {
    const place = placeOfFinding(finding, record)
    if (place !== null) navigate(place)
    else if (panel.current && !focusPath(panel.current, finding.field)) {
      focusPath(panel.current, finding.field.split('.')[0] ?? '')
    }
  }

  return (
    <Page fill>
      <PageHeader
        title={paperKinds[record.kind].label}
        status={
          record.number === null ? (
            <StatusWord tone="waiting" word="Chờ ký" />
          ) : record.cancelled ? (
            <StatusWord tone="late" word={`Đã hủy số ${record.number}`} />
          ) : (
            <StatusWord tone="done" word={`Đã cấp số ${record.number}, ngày ${formatDate(record.issuedOn)}`} />
          )
        }
        back={source}
        actions={
          record.kind === 'invitation' && (
            <FilterChoice label="Số bản in" choices={copiesChoices} value={copies} onChange={setCopies} />
          )
        }
      />
      {issued !== '' && (
        <Box sx={{ mb: 2 }}>
          <MessageBar tone="done" action={{ label: source.backWords, onClick: () => navigate(source.to) }}>
            Đã cấp số {issued}.
          </MessageBar>
        </Box>
      )}
      <Box
        sx={{
          flex: '1 1 0',
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 400px',
          columnGap: 3,
          [narrowerThan(1040)]: { gridTemplateColumns: 'minmax(0, 1fr) 360px', columnGap: 2 },
          [narrowerThan(860)]: { gridTemplateColumns: 'minmax(0, 1fr) 320px' },
        }}
      >
        <Box sx={{ minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 1.5 }}>
          <DocumentActions document={file.data} newest={newest}>
            {record.number === null && (
              <NumberButton
                record={record}
                form={form}
                onReady={() => setIssuing(true)}
                onBlocked={() => setLeading(true)}
              />
            )}
          </DocumentActions>
          <DocumentPreview file={file.data?.file} error={file.error} onRetry={() => void file.refetch()} />
        </Box>
        <Box
          ref={panel}
          component="section"
          aria-label="Nội dung văn bản"
          sx={{
            minHeight: 0,
            display: 'flex',
            flexDirection: 'column',
            border: `1px solid ${colours.hairline}`,
            borderRadius: 1,
            backgroundColor: colours.sheet,
            overflow: 'hidden',
          }}
        >
          {record.number === null && <PaperFindings record={record} onGo={mend} leading={leading} onLed={led} />}
          <PaperForm record={record} onReady={setForm} onRemoved={() => navigate(source.to)} />
        </Box>
      </Box>
      {issuing && (
        <IssueDialog
          record={record}
          onClose={() => setIssuing(false)}
          onIssued={(label) => {
            setIssuing(false)
            setIssued(label)
            // The way back, for the button that opened the dialog is gone.
            standAt('main [role=status] button')
          }}
        />
      )}
    </Page>
  )
}
