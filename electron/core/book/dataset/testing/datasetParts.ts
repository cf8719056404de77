/** The smallest ward that a data file may hold. */
export const ward = {
  committee: { fullName: 'Ban Chỉ đạo', shortName: 'Ban Chỉ đạo', symbol: 'BCĐ', usesParentSeal: true },
  peopleSymbol: 'UBND',
  committeeNumbering: 'per-kind',
  peopleNumbering: 'per-kind',
  archive: 'VT',
  headers: [
    {
      validFrom: '2025-07-01',
      wardName: 'Hòa Khánh',
      province: 'thành phố Đà Nẵng',
      district: '',
      showSuperior: false,
      placeName: 'Hòa Khánh',
    },
  ],
}

export const term = { committeePost: 'Ủy viên', from: '2025-07-01' }
export const member = { key: 'mau', name: 'Nguyễn Văn Mẫu', honorific: 'ông', protocolOrder: 1, terms: [term] }
