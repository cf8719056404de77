import Box from '@mui/material/Box'
import { useRef, useState } from 'react'
import type { Saved } from '../../../shared/contract/base.ts'
import { type Round, type RoundRecord, roundSchema } from '../../../shared/model/commendations.ts'
import { EntityForm } from '../../kit/form/EntityForm.tsx'
import { DecidePart } from './decide/DecidePart.tsx'
import { partOfPath, rowOfPath } from './errorPlaces.ts'
import { roundLabels } from './fieldLabels.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { ProposePart } from './propose/ProposePart.tsx'
import { ReviewPart } from './review/ReviewPart.tsx'
import type { PathStep } from './steps.ts'

export interface RoundFormProps {
  /** Null for a new round. */
  record: RoundRecord | null
  initial: Round
  part: PathStep
  onPart: (part: PathStep) => void
  onSave: (round: Round, revision: number) => Promise<Saved>
  onSaved?: (saved: Saved) => void
  onLeave?: () => void
}

/** The form of a round. It is one over the parts Đề nghị, Xét and Quyết định: what is typed in one stays in another. */
export function RoundForm({ record, initial, part, onPart, onSave, onSaved, onLeave }: RoundFormProps) {
  const [openRow, setOpenRow] = useState<number | null>(null)
  const addLine = useRef<() => void>(() => undefined)
  const readOnly = record?.decision != null

  return (
    <EntityForm
      schema={roundSchema}
      initial={initial}
      version={record?.revision ?? 0}
      draftKey={`round:${record?.id ?? 'new'}`}
      fieldLabels={roundLabels}
      onSave={onSave}
      continuedBy={({ id }, values) => ({ draftKey: `round:${id}`, values })}
      onSaved={onSaved}
      onLeave={onLeave}
      onAddLine={() => addLine.current()}
      onErrors={(paths) => {
        const [path = ''] = paths
        onPart(partOfPath(path, part))
        setOpenRow((row) => rowOfPath(path) ?? row)
      }}
      readOnly={readOnly}
      actions={record && <MoveButtons record={record} part={part} />}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        {part === 'proposing' && (
          <ProposePart record={record} readOnly={readOnly} openRow={openRow} onOpenRow={setOpenRow} addLine={addLine} />
        )}
        {part === 'reviewing' && <ReviewPart record={record} readOnly={readOnly} />}
        {part === 'deciding' && record && <DecidePart record={record} readOnly={readOnly} />}
      </Box>
    </EntityForm>
  )
}
