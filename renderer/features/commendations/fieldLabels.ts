import { reviewResultLabels, roundKindLabels } from '../../../shared/model/commendations.ts'
import { recipientKindLabels } from '../../../shared/model/ward.ts'
import { saidAs } from '../../kit/fields/options.ts'
import type { StillLabels } from '../../kit/form/fieldLabels.ts'

/** Words of all that is typed in a round: the form draws one part and one open line of it at a time. */
export const roundLabels: StillLabels = {
  occasion: 'Dịp khen thưởng',
  kind: { label: 'Loại khen thưởng', say: saidAs(roundKindLabels) },
  date: 'Ngày dự kiến quyết định',
  funding: 'Nguồn kinh phí',
  basis: 'Các căn cứ',
  note: 'Ghi chú của đợt',
  'proposals.#.recipientKind': { label: 'Đối tượng', say: saidAs(recipientKindLabels) },
  'proposals.#.honorific': 'Ông/bà',
  'proposals.#.name': 'Tên người, tập thể, hộ được đề nghị',
  'proposals.#.description': 'Chức vụ, nơi ở',
  'proposals.#.achievement': 'Thành tích',
  'proposals.#.proposingUnit': 'Đơn vị đề nghị',
  'proposals.#.form': 'Hình thức',
  'proposals.#.amountOverride': 'Tiền thưởng',
  'proposals.#.result': { label: 'Kết quả xét', say: saidAs(reviewResultLabels) },
  'proposals.#.resultNote': 'Ghi chú kết quả xét',
}
