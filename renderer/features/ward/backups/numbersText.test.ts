import { describe, expect, it } from 'vitest'
import type { NumberSince } from '../../../../shared/contract/backups.ts'
import { numbersText } from './numbersText.ts'

const number = (label: string, kept = true): NumberSince => ({ label, kept, date: '', kindLabel: '', subject: '' })

describe('what the question before a restore says of numbers', () => {
  it('names those that stay and those that cannot, and nothing where there is none', () => {
    expect(numbersText([])).toBe('')
    expect(numbersText([number('01/QĐ-UBND'), number('02/QĐ-UBND')])).toBe(
      ' Văn bản đã cấp số sau lúc đó vẫn giữ nguyên số và nội dung đã ký: 01/QĐ-UBND, 02/QĐ-UBND.',
    )
    expect(numbersText([number('01/GM-BCĐ', false)])).toBe(' Số đã cấp cho văn bản khác trong bản sao lưu: 01/GM-BCĐ.')
  })

  it('names what was signed in both and cannot be true at once', () => {
    expect(numbersText([{ ...number('01/QĐ-UBND'), signedTwiceBy: ['02/QĐ-UBND'] }])).toContain(
      ' Cùng một việc đã ký ở cả hai nơi: 01/QĐ-UBND và 02/QĐ-UBND; khôi phục xong cần hủy một trong hai số.',
    )
    expect(numbersText([{ ...number('01/QĐ-UBND'), sameSerialBy: ['02/QĐ-UBND', '03/QĐ-UBND'] }])).toContain(
      ' Trùng số sổ vàng: 01/QĐ-UBND và 02/QĐ-UBND; 01/QĐ-UBND và 03/QĐ-UBND; cả hai giữ nguyên như đã ký, danh sách sổ vàng ghi rõ số trùng.',
    )
  })

  it('counts what a question cannot name', () => {
    const many = Array.from({ length: 10 }, (_, index) => number(String(index + 1)))
    expect(numbersText(many)).toContain('7, 8 và 2 số khác.')
    const clashing = numbersText(many.map((one) => ({ ...one, signedTwiceBy: [`${one.label}a`] })))
    expect(clashing).toContain('7 và 7a; 8 và 8a và 2 cặp khác; khôi phục xong')
  })
})
