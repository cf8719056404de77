import type { Nominee } from '../../../shared/model/commendations.ts'
import type { RecipientKind } from '../../../shared/model/ward.ts'

/** What the fields of a nominee are called, by who is proposed. */
export const nomineeLabels: Record<RecipientKind, { name: string; description: string; namePlaceholder: string }> = {
  person: { name: 'Họ và tên', description: 'Chức vụ hoặc địa chỉ', namePlaceholder: 'Nguyễn Văn Mẫu' },
  collective: { name: 'Tên tập thể', description: 'Địa chỉ', namePlaceholder: 'Tổ dân phố 3' },
  household: { name: 'Tên chủ hộ', description: 'Địa chỉ', namePlaceholder: 'Nguyễn Văn Mẫu' },
}

/** The form of address that goes with a kind: a person needs one, a collective has none, a household may have one. */
export function honorificFor(kind: RecipientKind, before: Nominee['honorific']): Nominee['honorific'] {
  return kind === 'collective' ? null : (before ?? (kind === 'person' ? 'ông' : null))
}
