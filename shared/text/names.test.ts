import { describe, expect, it } from 'vitest'
import {
  capitalizeFirst,
  compareVietnameseNames,
  compareVietnameseText,
  givenName,
  lowerFirst,
  upperVietnamese,
} from './names.ts'

describe('givenName', () => {
  it('is the last word', () => {
    expect(givenName('Nguyễn Văn  An ')).toBe('An')
    expect(givenName('An')).toBe('An')
    expect(givenName('')).toBe('')
  })
})

describe('compareVietnameseNames', () => {
  it('sorts by given name in the Vietnamese alphabet, then by the words before it', () => {
    const names = ['Lê Văn Đức', 'Trần Thị Dung', 'Phạm Văn Ân', 'Nguyễn Thị An', 'Bùi Văn An', 'Vũ Thị Ánh']
    expect(names.sort(compareVietnameseNames)).toEqual([
      'Bùi Văn An',
      'Nguyễn Thị An',
      'Vũ Thị Ánh',
      'Phạm Văn Ân',
      'Trần Thị Dung',
      'Lê Văn Đức',
    ])
  })

  it('sorts the tones of one syllable huyền, hỏi, ngã, sắc, nặng', () => {
    const sorted = ['Mạ', 'Má', 'Mã', 'Mả', 'Mà', 'Ma'].sort(compareVietnameseNames)
    expect(sorted).toEqual(['Ma', 'Mà', 'Mả', 'Mã', 'Má', 'Mạ'])
  })

  it('sees no difference between composed and decomposed letters', () => {
    expect(compareVietnameseNames('Trần Ấn'.normalize('NFD'), 'Trần Ấn')).toBe(0)
  })
})

describe('compareVietnameseText', () => {
  it('counts numbers as numbers', () => {
    expect(['Tổ dân phố 10', 'Tổ dân phố 2'].sort(compareVietnameseText)).toEqual(['Tổ dân phố 2', 'Tổ dân phố 10'])
  })
})

describe('capitals', () => {
  it('keep their marks', () => {
    expect(upperVietnamese('phường Diên Hồng, ngữ đ')).toBe('PHƯỜNG DIÊN HỒNG, NGỮ Đ')
    expect(capitalizeFirst('đồng ý')).toBe('Đồng ý')
    expect(capitalizeFirst('')).toBe('')
  })
})

describe('the first letter', () => {
  it('keeps words in capitals where a sentence begins small', () => {
    expect(['Khu phố', 'HỌP BAN CHỈ ĐẠO', 'Ô nhiễm', 'UBND phường', ''].map(lowerFirst)).toEqual([
      'khu phố',
      'HỌP BAN CHỈ ĐẠO',
      'ô nhiễm',
      'UBND phường',
      '',
    ])
  })
})

describe('names with something in brackets behind', () => {
  it('stand by the given name, the bracket last', () => {
    expect(givenName('Nguyễn Văn An (Tổ trưởng)')).toBe('An')
    expect(givenName('(A)')).toBe('(A)')
    const names = ['Lê Văn Bình (A)', 'Nguyễn Văn An (Tổ trưởng)', 'Lê Văn Bình', 'Trần Văn Chung']
    expect(names.toSorted(compareVietnameseNames)).toEqual([
      'Nguyễn Văn An (Tổ trưởng)',
      'Lê Văn Bình',
      'Lê Văn Bình (A)',
      'Trần Văn Chung',
    ])
  })
})
