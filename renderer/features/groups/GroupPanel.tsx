import Box from '@mui/material/Box'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type GroupRecord, groupSchema } from '../../../shared/model/groups.ts'
import { deputyTitle } from '../../../shared/model/units.ts'
import { client, orpc } from '../../foundation/client/client.ts'
import { useUnit, useUnitWords } from '../../foundation/ward/useUnitWords.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { DateField } from '../../kit/fields/DateField.tsx'
import { LineField } from '../../kit/fields/LineField.tsx'
import { EntityForm } from '../../kit/form/EntityForm.tsx'
import { FieldGrid, FormSection, Wide } from '../../kit/form/FieldGrid.tsx'
import { RemoveButton } from '../../kit/form/RemoveButton.tsx'
import { useSave } from '../../kit/save/useSave.ts'
import { blankGroup, toGroup } from './groupForm.ts'
import { YearsField } from './YearsField.tsx'

export interface GroupPanelProps {
  /** The group in hand; `null` for a new one. */
  group: GroupRecord | null
  groups: readonly GroupRecord[]
  /** Shows the group with this id, which the one in hand has been stored as. */
  onStored: (id: string) => void
  /** Shows the group with this id, or a new one; `null` closes the panel. */
  onGo: (id: string | 'new' | null) => void
}

/** The form of one residential group, at the side of the list. */
export function GroupPanel({ group, groups, onStored, onGo }: GroupPanelProps) {
  const today = useToday()
  const unit = useUnit()
  const words = useUnitWords()
  const queries = useQueryClient()
  const create = useSave(client.groups.create)
  const update = useSave(client.groups.update)
  const remove = useSave(client.groups.remove)
  const [initial] = useState(() => blankGroup(groups, today, unit))

  return (
    <EntityForm
      schema={groupSchema}
      initial={group ? toGroup(group, today) : initial}
      version={group?.revision ?? 0}
      draftKey={`group:${group?.id ?? 'new'}`}
      onSave={(values, revision) =>
        group ? update.mutateAsync({ id: group.id, revision, group: values }) : create.mutateAsync(values)
      }
      continuedBy={({ id }, values) => ({ draftKey: `group:${id}`, values })}
      staysOpen
      onSaved={(saved, how) => (how === 'save-and-new' ? onGo('new') : onStored(saved.id))}
      newValues={() => blankGroup(queries.getQueryData(orpc.groups.list.queryKey()) ?? groups, today, unit)}
      onLeave={() => onGo(null)}
      gutter={24}
    >
      <FieldGrid>
        <Wide>
          <LineField name="name" label={words('Tên {unit}')} required autoFocus selectOnFocus={group === null} />
        </Wide>
        <LineField name="headName" label={unit.headTitle} />
        <LineField name="headPhone" label="Điện thoại" inputMode="tel" />
        <Wide>
          <LineField name="deputyName" label={deputyTitle(unit)} />
        </Wide>
        <Wide>
          <LineField name="hall" label="Nhà sinh hoạt" />
        </Wide>
        <DateField name="from" label="Thành lập" required />
        <DateField name="until" label="Giải thể" nullable />
      </FieldGrid>
      <Box sx={{ mt: 4 }}>
        <FormSection title="Số liệu theo năm">
          <YearsField />
        </FormSection>
      </Box>
      {group && (
        <Box sx={{ mt: 4 }}>
          <RemoveButton
            label={words('Xóa {unit}')}
            question={{
              title: `Xóa ${group.name}?`,
              text: words(
                '{Unit} chuyển vào thùng rác và khôi phục được. Nếu đã giải thể hoặc sáp nhập, ghi ngày giải thể thay vì xóa.',
              ),
            }}
            onRemove={() => remove.mutateAsync({ id: group.id })}
            onRemoved={() => onGo(null)}
          />
        </Box>
      )}
    </EntityForm>
  )
}
