import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'
import { sayDifferences } from './fieldWords.ts'

const drawn = new Map([
  ['name', { label: 'Tên' }],
  ['from', { label: 'Thành lập' }],
  ['seal', { label: 'Dùng con dấu' }],
  ['kind', { label: 'Loại', say: (value: unknown) => (value === 'a' ? 'Loại A' : 'Loại B') }],
  ['years.0.households', { label: 'Số hộ' }],
  ['paragraphs.0.text', { label: 'Mở đầu, đoạn 1' }],
])
const say = (first: object, second: object) => sayDifferences(differences(first, second), drawn)

describe('what a draft holds', () => {
  it('is said with the names and in the manner of the fields', () => {
    const first = { name: 'A', from: '', seal: false, kind: 'a' }
    expect(say(first, { name: 'B', from: '2026-08-19', seal: true, kind: 'b' })).toEqual({
      said: [
        { label: 'Tên', shown: 'A', kept: 'B' },
        { label: 'Thành lập', shown: '', kept: '19/08/2026' },
        { label: 'Dùng con dấu', shown: 'không', kept: 'có' },
        { label: 'Loại', shown: 'Loại A', kept: 'Loại B' },
      ],
      others: 0,
    })
  })

  it('names the row, also one that the form does not have, unless the field does', () => {
    const first = { years: [{ households: 1200 }], paragraphs: [{ id: 'a', text: 'Cũ' }] }
    const second = { years: [{ households: 1250 }, { households: 90 }], paragraphs: [{ id: 'a', text: 'Mới' }] }
    expect(say(first, second).said).toEqual([
      { label: 'Số hộ (dòng 1)', shown: '1.200', kept: '1.250' },
      { label: 'Số hộ (dòng 2)', shown: '', kept: '90' },
      { label: 'Mở đầu, đoạn 1', shown: 'Cũ', kept: 'Mới' },
    ])
  })

  it('is counted where no field has a name for it', () => {
    expect(say({ groupId: null }, { groupId: 'a' })).toEqual({ said: [], others: 1 })
  })

  it('is cut where it is long, on a whole letter', () => {
    const [long] = say({ name: '' }, { name: '😀'.repeat(200) }).said
    expect(long?.kept).toBe(`${'😀'.repeat(160)}…`)
  })

  it('of fields that are not drawn is said in words of the form', () => {
    const found = differences({ tasks: [] }, { tasks: [{ owner: 'Lê An', state: 'a' }] })
    const still = { 'tasks.#.owner': 'Người thực hiện', 'tasks.#.state': { label: 'Tình trạng', say: () => 'Xong' } }
    expect(sayDifferences(found, new Map(), still).said).toEqual([
      { label: 'Người thực hiện (dòng 1)', shown: '', kept: 'Lê An' },
      { label: 'Tình trạng (dòng 1)', shown: '', kept: 'Xong' },
    ])
  })
})
