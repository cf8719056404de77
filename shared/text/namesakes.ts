/** Persons and events after whom wards are named: before such a name the kind of a unit is part of the name. */

/** Family names; one that begins many other names of places (`Hà`, `Mai`, `An`) is left out. */
const familyNames = new Set(
  (
    'Nguyễn Trần Lê Phạm Phan Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Lương Tô Trịnh Đào Tôn Chu ' +
    'Cao Tạ Phùng Mạc Triệu Lưu Phó'
  ).split(' '),
)

/** Persons who are not named with a family name, and events. */
const knownNames = new Set([
  ...['Hai Bà Trưng', 'Trưng Trắc', 'Trưng Nhị', 'Trưng Vương', 'Bà Triệu', 'Quang Trung'],
  ...['Hùng Vương', 'An Dương Vương', 'Duy Tân', 'Hàm Nghi', 'Thành Thái', 'Yết Kiêu', 'Minh Khai', 'Kim Đồng'],
  ...['Bà Huyện Thanh Quan', 'Nơ Trang Long', 'Sư Vạn Hạnh', 'Tăng Bạt Hổ', 'Thích Quảng Đức'],
  ...['Điện Biên', 'Điện Biên Phủ', 'Diên Hồng', 'Cách Mạng Tháng Tám', 'Xô Viết Nghệ Tĩnh'],
  ...['Đồng Khởi', 'Cần Vương'],
])

/** Whether a name may be that of a person or an event, as far as it can be told from the name alone. */
export function isPerhapsNamesake(name: string): boolean {
  const words = name.split(' ')
  return knownNames.has(name) || (words.length > 1 && familyNames.has(words[0] ?? ''))
}
