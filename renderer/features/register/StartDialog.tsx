import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { paperCodes } from '../../../shared/model/papers.ts'
import { type RegisterStart, seriesStartSchema } from '../../../shared/model/register.ts'
import type { Issuer } from '../../../shared/model/ward.ts'
import { client, orpc } from '../../app/client.ts'
import { useSave } from '../../app/useSave.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { EntityForm } from '../../ui/form/EntityForm.tsx'
import { FieldGrid } from '../../ui/form/FieldGrid.tsx'

export interface StartDialogProps {
  issuer: Issuer
  year: number
  starts: readonly RegisterStart[]
  onClose: () => void
}

/** Sổ bắt đầu từ số …: numbers below it were given before the program was in use, and are not missing. */
export function StartDialog({ issuer, year, starts, onClose }: StartDialogProps) {
  const save = useSave(client.register.saveStart)
  const ward = useQuery(orpc.ward.get.queryOptions())
  const numbering = issuer === 'committee' ? ward.data?.committeeNumbering : ward.data?.peopleNumbering
  const single = numbering === 'single'
  const revisionOf = (code: string) => starts.find((start) => start.code === (single ? '' : code))?.revision ?? 0

  return (
    <FormDialog title={`Sổ năm ${year} bắt đầu từ số`} width={520}>
      <EntityForm
        inDialog
        schema={seriesStartSchema}
        initial={{ issuer, year, code: '', first: starts.find((start) => start.code === '')?.first ?? 1 }}
        saveLabel="Lưu"
        onSave={(start) => save.mutateAsync({ ...start, revision: revisionOf(start.code) })}
        onSaved={onClose}
        onLeave={onClose}
      >
        <Box sx={{ mb: 2 }}>
          Dùng khi các số trước đó đã cấp ngoài chương trình: số kế tiếp lấy từ đây, các số trước không bị báo thiếu.
        </Box>
        <FieldGrid>
          {!single && <SelectField name="code" label="Loại văn bản" required options={codes} />}
          <NumberField name="first" label="Bắt đầu từ số" plain required />
        </FieldGrid>
      </EntityForm>
    </FormDialog>
  )
}

const codes = paperCodes.map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))
