import type { Place } from '../../../shared/contract/packages.ts'
import { formatSize } from '../../../shared/text/sizes.ts'

/** How much room a place has, in words; '' where the system does not tell. */
export function roomLabel({ free, total }: Pick<Place, 'free' | 'total'>): string {
  if (free === null) return ''
  const room = `còn trống ${formatSize(free, 'down')}`
  return total === null ? room : `${room} / ${formatSize(total, 'down')}`
}

/** That the system did not tell its drives, and what to do instead. */
export function silentLabel(mayChoose: boolean): string {
  const unknown = 'Máy chưa cho biết có USB nào.'
  return mayChoose
    ? `${unknown} Nếu đã cắm USB, bấm “Chọn thư mục” rồi chọn ổ USB.`
    : `${unknown} Chờ một lát rồi bấm “Tìm lại”.`
}

/** That there is no place to choose, and what to do. */
export function noPlaceLabel(drivesTold: boolean, mayChoose: boolean): string {
  if (!drivesTold) return 'Chưa có nơi nào để chọn.'
  return mayChoose
    ? 'Chưa thấy USB. Cắm USB rồi bấm “Tìm lại”, hoặc chọn một thư mục.'
    : 'Chưa thấy USB. Cắm USB rồi bấm “Tìm lại”.'
}
