import type { Proposal } from '../../../shared/model/commendations.ts'
import type { RecipientKind } from '../../../shared/model/ward.ts'
import { capitalizeFirst } from '../../../shared/text/names.ts'

/** `Bà Trần Thị Mẫu`, `Hộ ông Lê Văn Mẫu`, `Tổ dân phố 3`: as papers name who is proposed; '' without a name. */
export function nameWithHonorific(proposal: Pick<Proposal, 'recipientKind' | 'honorific' | 'name'>): string {
  const { recipientKind, honorific, name } = proposal
  if (name.trim() === '' || recipientKind === 'collective') return name
  const named = honorific ? `${honorific} ${name}` : name
  if (recipientKind === 'person') return capitalizeFirst(named)
  return /^hộ\s/iu.test(name) ? name : `Hộ ${named}`
}

/** What the fields of a proposal are called, by who is proposed. */
export const nomineeWords: Record<RecipientKind, { name: string; description: string; namePlaceholder: string }> = {
  person: { name: 'Họ và tên', description: 'Chức vụ hoặc địa chỉ', namePlaceholder: 'Nguyễn Văn Mẫu' },
  collective: { name: 'Tên tập thể', description: 'Địa chỉ', namePlaceholder: 'Tổ dân phố 3' },
  household: { name: 'Tên chủ hộ', description: 'Địa chỉ', namePlaceholder: 'Nguyễn Văn Mẫu' },
}

/** The form of address that goes with a kind: a person needs one, a collective has none, a household may have one. */
export function honorificFor(kind: RecipientKind, before: Proposal['honorific']): Proposal['honorific'] {
  return kind === 'collective' ? null : (before ?? (kind === 'person' ? 'ông' : null))
}
