import Box from '@mui/material/Box'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type MemberRecord, memberSchema } from '../../../shared/model/members.ts'
import { client, orpc } from '../../foundation/client/client.ts'
import { useSince } from '../../foundation/ward/useWardStatus.ts'
import { honorifics } from '../../kit/fields/honorifics.ts'
import { LineField } from '../../kit/fields/LineField.tsx'
import { NumberField } from '../../kit/fields/NumberField.tsx'
import { RadioField } from '../../kit/fields/RadioField.tsx'
import { EntityForm } from '../../kit/form/EntityForm.tsx'
import { FieldGrid, Wide } from '../../kit/form/FieldGrid.tsx'
import { RemoveButton } from '../../kit/form/RemoveButton.tsx'
import { useSave } from '../../kit/save/useSave.ts'
import { blankMember, toMember } from './memberForm.ts'
import { TermsField } from './TermsField.tsx'

export interface MemberPanelProps {
  /** The member in hand; `null` for a new one. */
  member: MemberRecord | null
  members: readonly MemberRecord[]
  /** Shows the member with this id, which the one in hand has been stored as. */
  onStored: (id: string) => void
  /** Shows the member with this id, or a new one; `null` closes the panel. */
  onGo: (id: string | 'new' | null) => void
}

/** The form of one member, at the side of the list. */
export function MemberPanel({ member, members, onStored, onGo }: MemberPanelProps) {
  const since = useSince()
  const queries = useQueryClient()
  const create = useSave(client.members.create)
  const update = useSave(client.members.update)
  const remove = useSave(client.members.remove)
  const [initial] = useState(() => blankMember(members, since))
  const [chosenTerm, chooseTerm] = useState(() => lastTermOf(member))
  const suggestions = useMemo(() => suggestionsFrom(members), [members])

  /** The list as it is after the save, not as this render knew it. */
  function nextMember() {
    chooseTerm(0)
    return blankMember(queries.getQueryData(orpc.members.list.queryKey()) ?? members, since)
  }

  return (
    <EntityForm
      schema={memberSchema}
      initial={member ? toMember(member) : initial}
      version={member?.revision ?? 0}
      draftKey={`member:${member?.id ?? 'new'}`}
      onSave={(values, revision) =>
        member ? update.mutateAsync({ id: member.id, revision, member: values }) : create.mutateAsync(values)
      }
      continuedBy={({ id }, values) => ({ draftKey: `member:${id}`, values })}
      staysOpen
      onSaved={(saved, how) => (how === 'save-and-new' ? onGo('new') : onStored(saved.id))}
      newValues={nextMember}
      onLeave={() => onGo(null)}
      onErrors={(paths) => {
        const place = paths.map((path) => /^terms\.(\d+)\./.exec(path)?.[1]).find((found) => found !== undefined)
        if (place !== undefined) chooseTerm(Number(place))
      }}
      gutter={24}
    >
      <FieldGrid>
        <Wide>
          <LineField name="name" label="Họ và tên" required autoFocus />
        </Wide>
        <RadioField name="honorific" label="Xưng hô" required options={honorifics} />
        <NumberField name="protocolOrder" label="Thứ tự" required />
        <Wide>
          <LineField name="phone" label="Điện thoại" inputMode="tel" />
        </Wide>
      </FieldGrid>
      <Box sx={{ mt: 4 }}>
        <TermsField chosen={chosenTerm} onChoose={chooseTerm} suggestions={suggestions} />
      </Box>
      {member && (
        <Box sx={{ mt: 4 }}>
          <RemoveButton
            label="Xóa thành viên"
            question={{
              title: `Xóa thành viên ${member.name}?`,
              text: 'Thành viên chuyển vào thùng rác và khôi phục được. Văn bản đã có vẫn giữ tên.',
            }}
            onRemove={() => remove.mutateAsync({ id: member.id })}
            onRemoved={() => onGo(null)}
          />
        </Box>
      )}
    </EntityForm>
  )
}

/** Place of the term that began last: the one to look at. */
function lastTermOf(member: MemberRecord | null): number {
  const days = member?.terms.map((term) => term.from) ?? []
  return Math.max(0, days.indexOf(days.toSorted().at(-1) ?? ''))
}

function suggestionsFrom(members: readonly MemberRecord[]) {
  const terms = members.flatMap((member) => member.terms)
  return {
    outsidePosts: terms.map((term) => term.outsidePost).filter((post) => post !== ''),
    units: terms.map((term) => term.unit).filter((unit) => unit !== ''),
  }
}
