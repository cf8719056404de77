import { useQuery } from '@tanstack/react-query'
import type { FieldValues } from 'react-hook-form'
import { orpc } from '../../app/client.ts'
import { LoadingShape } from '../LoadingShape.tsx'
import { type EntityFormProps, FormBody } from './FormBody.tsx'

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
 *   onLeave={close}                       // shows "Thôi", allows Esc
 * >
 *   <FieldGrid><LineField name="name" label="Tên" required /></FieldGrid>
 * </EntityForm>
 */
export function EntityForm<Values extends FieldValues, Output, Result>(props: EntityFormProps<Values, Output, Result>) {
  const key = props.draftKey ?? ''
  const draft = useQuery({
    ...orpc.drafts.get.queryOptions({ input: { key } }),
    enabled: key !== '' && !props.readOnly,
    // A draft is read once, when the form opens; from then on the form knows better.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (draft.isLoading) return <LoadingShape rows={6} rowHeight={56} />
  return <FormBody {...props} draft={draft.data ?? null} />
}
