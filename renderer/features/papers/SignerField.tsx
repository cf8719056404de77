import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import type { PaperKind } from '../../../shared/model/paperKinds.ts'
import { orpc } from '../../foundation/client/client.ts'
import { SelectField } from '../../kit/fields/SelectField.tsx'
import { signerChoices } from './paperLabels.ts'

/** Who signs: those of the issuer who hold office on the planned day. */
export function SignerField({ kind }: { kind: PaperKind }) {
  const date: string = useWatch({ name: 'plannedDate' })
  const chosen: string | null = useWatch({ name: 'signerId' })
  const signers = useQuery(orpc.ward.signers.queryOptions())
  const options = signerChoices(signers.data ?? [], kind, date, chosen)
  const nobody = signers.data !== undefined && options.length === 0
  return (
    <SelectField
      name="signerId"
      label="Người ký"
      required
      options={options}
      placeholder="Chọn người ký"
      {...(nobody ? { helper: 'Chưa có người giữ chức vụ ngày này. Thêm ở Thiết lập, Người ký.' } : {})}
    />
  )
}
