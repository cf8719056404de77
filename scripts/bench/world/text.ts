/**
 * Invented names and sentences, the same in every run: a measurement must not change because its data did. Each
 * function gives another text for another number.
 */

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Rơ Châm', 'Ksor', 'Vũ', 'Hồ', 'Đỗ']
const middles = ['Văn', 'Thị', 'Minh', 'Hữu', 'Ngọc', 'Đức', 'Thanh']
const givenNames = ['Ấn', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hạnh', 'Khoa', 'Mai', 'Nghĩa', 'Tạm', 'Yên', 'Đức', 'Ước']
const units = ['Công an phường', 'Hội Liên hiệp Phụ nữ phường', 'Đoàn Thanh niên', 'Mặt trận Tổ quốc phường']
const clauses = [
  'tuần tra ban đêm cùng tổ bảo vệ an ninh, trật tự',
  'vận động nhân dân lắp camera ở ngã tư và đầu hẻm',
  'hòa giải mâu thuẫn giữa các hộ liền kề',
  'tuyên truyền phòng, chống lừa đảo qua mạng đến từng hộ',
  'giúp người già làm định danh điện tử tại nhà',
  'giữ sạch, giữ sáng đường hẻm, không lấn chiếm vỉa hè',
  'phát hiện và báo kịp thời các vụ việc ở địa bàn',
]

/** `Đặng Văn Tạm`; names repeat only after many. */
export function personName(index: number): string {
  return [surnames, middles, givenNames]
    .map((list, place) => pick(list, index + place * Math.floor(index / 10)))
    .join(' ')
}

/** `Tổ dân phố 7`, one of so many. */
export function groupName(index: number, count = 50): string {
  return `Tổ dân phố ${(index % count) + 1}`
}

/** A body of the ward: `Công an phường`. */
export function unitName(index: number): string {
  return pick(units, index)
}

/** One sentence of so many clauses, some 50 letters each. */
export function sentence(index: number, clauseCount: number): string {
  const parts = Array.from({ length: clauseCount }, (_, place) => pick(clauses, index + place))
  return `Đã ${parts.join('; ')}.`
}

/** `2019-03-07`, one of the days 1 to 28 of the years from 2007 on. */
export function day(index: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${2007 + (index % 20)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}
