import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useProgram } from '../program/program.ts'
import { createDraftHold } from './draftHold.ts'
import { type EntityFormProps, FormBody } from './FormBody.tsx'
import { FormToCome } from './FormToCome.tsx'
import { isOfNewRecord } from './saving.ts'

/**
 * The form of one record. It keeps a draft within a second of typing and brings it back after a crash, moves with
 * Enter, saves with Ctrl+S, asks before anything is lost, and puts every error at its field.
 *
 * Give it a `key` of the record's id, so that another record gets another form.
 *
 * @example
 * <EntityForm
 *   key={id}
 *   schema={groupSchema}
 *   initial={group}                       // every field present; '' and null for empty ones
 *   version={record.revision}             // 0 for a new record
 *   draftKey={`group:${id}`}              // `group:new` for a new record
 *   onSave={(group, revision) => save.mutateAsync({ id, revision, group })}
 *   onSaved={(saved, how) => how === 'save' && navigate(`/groups/${saved.id}`)}
 *   newValues={blankGroup}                // shows "Lưu và thêm mới", allows Ctrl+Enter
 *   onLeave={close}                       // shows "Hủy", allows Esc
 * >
 *   <FieldGrid><LineField name="name" label="Tên" required /></FieldGrid>
 * </EntityForm>
 */
export function EntityForm<Values extends FieldValues, Output, Result>(props: EntityFormProps<Values, Output, Result>) {
  // Drafts are read once, when the form opens; from then on the form knows better.
  const [key] = useState(props.draftKey ?? '')
  const store = useProgram().drafts
  const [before] = useState(() => document.activeElement)
  const [hold] = useState(createDraftHold)
  useEffect(() => hold.open(), [hold])
  const asks = key !== '' && !props.readOnly
  const drafts = useQuery({
    queryKey: ['drafts', key, hold.owner],
    queryFn: async ({ signal }) => hold.claim(await store.list(key, signal)),
    enabled: asks,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  // Pending also while it is asked for anew: a save that ends meanwhile calls off what was asked for before it.
  if (asks && drafts.isPending) return <FormToCome catches={isOfNewRecord(key)} />
  return <FormBody {...props} drafts={drafts.data ?? []} owner={hold.owner} before={before} />
}
