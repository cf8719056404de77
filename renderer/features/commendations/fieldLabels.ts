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
  'nominees.#.recipientKind': { label: 'Đối tượng', say: saidAs(recipientKindLabels) },
  'nominees.#.honorific': 'Ông/bà',
  'nominees.#.name': 'Tên người, tập thể, hộ được đề nghị',
  'nominees.#.description': 'Chức vụ, nơi ở',
  'nominees.#.achievement': 'Thành tích',
  'nominees.#.proposingUnit': 'Đơn vị đề nghị',
  'nominees.#.form': 'Hình thức',
  'nominees.#.amountOverride': 'Tiền thưởng',
  'nominees.#.result': { label: 'Kết quả xét', say: saidAs(reviewResultLabels) },
  'nominees.#.resultNote': 'Ghi chú kết quả xét',
}
