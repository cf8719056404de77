import { useMemo, useRef } from 'react'
import { type ReportRecord, reportSchema } from '../../../../shared/model/reports.ts'
import { client } from '../../../foundation/client/client.ts'
import { ActionsBridge } from '../../../kit/form/ActionsBridge.tsx'
import { EntityForm } from '../../../kit/form/EntityForm.tsx'
import type { FormActions } from '../../../kit/form/formActions.ts'
import { RemoveButton } from '../../../kit/form/RemoveButton.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { ReportParts } from './ReportParts.tsx'
import { editable } from './reportForm.ts'
import type { LedTo } from './useParagraphs.ts'

interface ReportFormProps {
  record: ReportRecord
  /** The paragraph to bring into sight. */
  led: LedTo | null
  /** Called with the actions of the form once it can be used: for the buttons above it. */
  onReady: (actions: FormActions | null) => void
  onRemoved: () => void
}

/** The form of a report. Ctrl+Enter adds a paragraph behind the one in hand. */
export function ReportForm({ record, led, onReady, onRemoved }: ReportFormProps) {
  const save = useSave(client.reports.save)
  const remove = useSave(client.reports.remove)
  const initial = useMemo(() => editable(record), [record])
  const locked = record.paper?.number != null
  const addBehindFocus = useRef<() => void>(() => undefined)

  return (
    <EntityForm
      schema={reportSchema}
      initial={initial}
      version={record.revision}
      draftKey={`report:${record.id}`}
      onSave={(report, revision) => save.mutateAsync({ id: record.id, revision, report })}
      onAddLine={() => addBehindFocus.current()}
      readOnly={locked}
    >
      <ActionsBridge onReady={onReady} />
      <ReportParts record={record} led={led} addBehindFocus={addBehindFocus} />
      {!locked && (
        <div>
          <RemoveButton
            label="Bỏ báo cáo này"
            question={{
              title: `Bỏ ${record.title}?`,
              text: 'Báo cáo và văn bản chưa cấp số của báo cáo vào thùng rác. Số liệu trong sổ giữ nguyên.',
            }}
            onRemove={() => remove.mutateAsync({ id: record.id })}
            onRemoved={onRemoved}
          />
        </div>
      )}
    </EntityForm>
  )
}
