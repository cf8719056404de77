import { expect, it } from 'vitest'
import { numbersInDamagedText, restoreQuestion, wayLabels } from './rescueLabels.ts'

it('asks before the last saves or the whole book are left out', () => {
  const asked = Object.entries(wayLabels).flatMap(([way, { question }]) => (question ? [way] : []))
  expect(asked.sort()).toEqual(['anew', 'without-log'])
  expect(wayLabels['without-log'].question?.text).toContain('lưu sau cùng')
})

it('says before a backup is restored what becomes of the numbers given since', () => {
  expect(numbersInDamagedText([])).toBe('')
  expect(numbersInDamagedText(null)).toContain('so với sổ giấy trước khi cấp số mới')
  expect(
    numbersInDamagedText([
      { label: '01/QĐ-UBND', becomes: 'kept' },
      { label: '02/KH-BCĐ', becomes: 'line' },
      { label: '03/KH', becomes: 'passed' },
      { label: '04/KH-BCĐ', becomes: 'taken' },
    ]),
  ).toBe(
    ' Văn bản đã cấp số sau lúc đó vẫn giữ nguyên số và nội dung đã ký: 01/QĐ-UBND.' +
      ' Chỉ giữ được dòng trong sổ văn bản, không giữ được nội dung: 02/KH-BCĐ.' +
      ' Không đọc được dòng của số 03/KH; số mới lấy sau các số này.' +
      ' Số đã cấp cho văn bản khác trong bản sao lưu: 04/KH-BCĐ.',
  )
  expect(restoreQuestion('2026-11-22T08:00', []).text).toMatch(/không xóa\.$/)
})
