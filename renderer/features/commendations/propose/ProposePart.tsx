import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import type { RefObject } from 'react'
import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { roundKindLabels } from '../../../../shared/model/commendations.ts'
import { orpc } from '../../../foundation/client/client.ts'
import { AutocompleteField } from '../../../kit/fields/AutocompleteField.tsx'
import { DateField } from '../../../kit/fields/DateField.tsx'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { optionsOf } from '../../../kit/fields/options.ts'
import { SelectField } from '../../../kit/fields/SelectField.tsx'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { Columns, Stack } from '../Columns.tsx'
import { LockedNotice } from '../LockedNotice.tsx'
import { MeetingField } from '../MeetingField.tsx'
import { dayHelper, MissingFactsBar } from '../MissingFacts.tsx'
import { useMissingFacts } from '../useLegalFacts.ts'
import { NomineeTable } from './NomineeTable.tsx'
import { RemoveRound } from './RemoveRound.tsx'

export interface ProposePartProps {
  /** Null for a new round. */
  record: RoundRecord | null
  readOnly: boolean
  openRow: number | null
  onOpenRow: (index: number | null) => void
  /** Filled with what Ctrl+Enter does. */
  addLine: RefObject<() => void>
}

/** Đề nghị: what the round is, and who is proposed. */
export function ProposePart({ record, readOnly, openRow, onOpenRow, addLine }: ProposePartProps) {
  const rounds = useQuery(orpc.commendations.list.queryOptions({ input: { year: null } }))
  const missing = useMissingFacts()
  return (
    <div>
      <LockedNotice record={record} />
      <Stack>
        <Columns widths="minmax(0, 2fr) minmax(0, 1fr)">
          <AutocompleteField
            name="occasion"
            label="Dịp khen thưởng"
            required
            autoFocus={record === null}
            placeholder="Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026"
            suggestions={rounds.data?.map((round) => round.occasion) ?? []}
          />
          <SelectField name="kind" label="Loại khen thưởng" required options={optionsOf(roundKindLabels)} />
        </Columns>
        <Columns widths="minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr)">
          <DateField
            name="date"
            label="Ngày dự kiến quyết định"
            meant="nearest"
            required
            helper={readOnly ? undefined : dayHelper(missing)}
          />
          <MeetingField />
          <LineField name="funding" label="Nguồn kinh phí" placeholder="Quỹ thi đua, khen thưởng của phường" />
        </Columns>
      </Stack>
      <Box component="h2" sx={{ mt: 3, mb: 1.5, fontSize: '1.125rem', fontWeight: 600 }}>
        Danh sách đề nghị
      </Box>
      <NomineeTable readOnly={readOnly} openRow={openRow} onOpenRow={onOpenRow} addLine={addLine} />
      {/* Under the list: it comes and goes while the day is typed, and nothing above moves. */}
      {!readOnly && <MissingFactsBar sentences={[...missing.rewards, missing.basis].filter((one) => one !== '')} />}
      <Box sx={{ mt: 3, maxWidth: 824 }}>
        <TextField name="note" label="Ghi chú của đợt" minRows={2} />
      </Box>
      {record && !readOnly && <RemoveRound record={record} />}
    </div>
  )
}
