import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { paperCodes } from '../../../shared/model/papers.ts'
import {
  firstOfSeries,
  type RegisterStart,
  type SeriesStart,
  seriesStartSchema,
} from '../../../shared/model/register.ts'
import type { Issuer } from '../../../shared/model/ward.ts'
import { client, orpc } from '../../foundation/client/client.ts'
import { FormDialog } from '../../kit/dialogs/FormDialog.tsx'
import { NumberField } from '../../kit/fields/NumberField.tsx'
import { SelectField } from '../../kit/fields/SelectField.tsx'
import { EntityForm } from '../../kit/form/EntityForm.tsx'
import { FieldGrid } from '../../kit/form/FieldGrid.tsx'
import { useAskedSave } from '../../kit/save/useAskedSave.ts'
import { revisionOf, startsVersion } from './registerStarts.ts'

export interface StartDialogProps {
  issuer: Issuer
  year: number
  starts: readonly RegisterStart[]
  onClose: () => void
}

/** Sổ bắt đầu từ số …: numbers below it were given before the program was in use, and are not missing. */
export function StartDialog({ issuer, year, starts, onClose }: StartDialogProps) {
  const save = useAskedSave(client.register.saveStart, {
    title: 'Vẫn bắt đầu từ số này?',
    confirm: 'Vẫn bắt đầu từ số này',
    left: 'Chưa lưu. Xem lại số bắt đầu rồi lưu lại.',
  })
  const ward = useQuery(orpc.ward.get.queryOptions())
  const [opened] = useState(starts)
  // Whether the book has one series or one a kind decides what is asked.
  if (!ward.data) return null
  const numbering = issuer === 'committee' ? ward.data.committeeNumbering : ward.data.peopleNumbering
  const single = numbering === 'single'

  return (
    <FormDialog title={`Sổ năm ${year} bắt đầu từ số`} width={520}>
      <EntityForm
        inDialog
        schema={seriesStartSchema}
        initial={{ issuer, year, code: '', first: firstOfSeries(starts, single ? null : '') }}
        version={startsVersion(starts)}
        saveLabel="Lưu"
        onSave={(start, version) => {
          // What another window has saved since is not overwritten unasked.
          const known = version === startsVersion(starts) ? starts : opened
          return save.mutateAsync({ ...start, revision: revisionOf(known, single ? '' : start.code) })
        }}
        onSaved={onClose}
        onLeave={onClose}
      >
        <Box sx={{ mb: 2 }}>
          Dùng khi các số trước đó đã cấp ngoài chương trình: số kế tiếp lấy từ đây, các số trước không bị báo thiếu.
        </Box>
        <FieldGrid>
          {!single && <KindField starts={starts} />}
          <NumberField name="first" label="Bắt đầu từ số" plain required />
        </FieldGrid>
      </EntityForm>
    </FormDialog>
  )
}

/** Loại văn bản; the number in the form follows it, unless one was typed for a kind that has none yet. */
function KindField({ starts }: { starts: readonly RegisterStart[] }) {
  const { getValues, setValue } = useFormContext<SeriesStart>()
  const before: string = useWatch({ name: 'code' })

  function bringStart(code: unknown) {
    if (typeof code !== 'string') return
    const untouched = getValues('first') === firstOfSeries(starts, before)
    const stored = starts.some((start) => start.code === code)
    if (stored || untouched) setValue('first', firstOfSeries(starts, code), { shouldDirty: true })
  }

  return <SelectField name="code" label="Loại văn bản" required options={codes} onChanged={bringStart} />
}

const codes = paperCodes.map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))
