import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'
import { sayDifferences } from './fieldLabels.ts'

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
    const first = { years: [{ households: 1200 }], paragraphs: [{ id: 'a', text: 'Cũ' }, { id: 'b' }] }
    const second = {
      years: [{ households: 1250 }, { households: 90 }],
      paragraphs: [{ id: 'a', text: 'Mới' }, { id: 'b' }],
    }
    expect(say(first, second).said).toEqual([
      { label: 'Số hộ (dòng 1)', shown: '1.200', kept: '1.250' },
      { label: 'Số hộ (dòng 2)', shown: '', kept: '90' },
      { label: 'Mở đầu, đoạn 1', shown: 'Cũ', kept: 'Mới' },
    ])
  })

  it('calls the row what the user calls it, as the form has it, but by its place beside that very field', () => {
    const [an, binh] = [
      { id: 'a', name: 'Lê An', reason: '' },
      { id: 'b', name: 'Lê Bình', reason: '' },
    ]
    const attendees = [an, { ...binh, name: 'Lê Bình An', reason: 'Ốm' }]
    const found = differences({ attendees: [an, binh] }, { attendees })
    const still = { 'attendees.#.name': 'Người dự', 'attendees.#.reason': 'Lý do vắng' }
    expect(sayDifferences(found, drawn, still).said.map(({ label }) => label)).toEqual([
      'Người dự (dòng 2)',
      'Lý do vắng (Lê Bình)',
    ])
    const years = [{ year: 2026, households: 90 }]
    expect(say({ years }, { years: [{ year: 2027, households: 95 }, ...years] }).said).toEqual([
      { label: 'Số hộ (năm 2027)', shown: '', kept: '95' },
    ])
    const tasks = ['Một việc dài hơn nhiều so với chỗ mà một dòng có', ''].map((content) => ({ content, owner: '' }))
    const longTask = differences({ tasks }, { tasks: tasks.map((task) => ({ ...task, owner: 'Lê An' })) })
    expect(sayDifferences(longTask, drawn, { 'tasks.#.owner': 'Người thực hiện' }).said).toMatchObject([
      { label: 'Người thực hiện (Một việc dài hơn nhiều so với chỗ mà một…)' },
      { label: 'Người thực hiện (dòng 2)' },
    ])
  })

  it('is said of the only row as of a field', () => {
    expect(say({ years: [{ households: 90 }] }, { years: [{ households: 95 }] }).said).toEqual([
      { label: 'Số hộ', shown: '90', kept: '95' },
    ])
  })

  it('is counted where no field has a name for it, but for ids and what other fields tell', () => {
    expect(say({ hidden: null }, { hidden: 'a' })).toEqual({ said: [], others: 1 })
    const found = differences(
      { attendees: [] },
      { attendees: [{ id: 'a', memberId: 'b', role: 'guest', name: 'Lê An' }] },
    )
    const still = { 'attendees.#.name': 'Người dự', 'attendees.#.role': null }
    expect(sayDifferences(found, drawn, still)).toEqual({
      said: [{ label: 'Người dự', shown: '', kept: 'Lê An' }],
      others: 0,
    })
  })

  it('in several values of a row that mean something only together is said once a row', () => {
    const sayRow = (row: unknown) => JSON.stringify(row)
    const shares = new Map(['over', 'under'].map((name) => [`rules.0.${name}`, { label: 'Tỷ lệ', sayRow }]))
    const first = {
      rules: [
        { over: 1, under: 2 },
        { over: 1, under: 2 },
      ],
    }
    const second = {
      rules: [
        { over: 1, under: 3 },
        { over: 2, under: 3 },
      ],
    }
    expect(sayDifferences(differences(first, second), shares)).toEqual({
      said: [
        { label: 'Tỷ lệ (dòng 1)', shown: '{"over":1,"under":2}', kept: '{"over":1,"under":3}' },
        { label: 'Tỷ lệ (dòng 2)', shown: '{"over":1,"under":2}', kept: '{"over":2,"under":3}' },
      ],
      others: 0,
    })
  })

  it('is cut where it is long, on a whole letter', () => {
    const [long] = say({ name: '' }, { name: '😀'.repeat(200) }).said
    expect(long?.kept).toBe(`${'😀'.repeat(160)}…`)
  })

  it('of fields that are not drawn is said in words of the form', () => {
    const found = differences({ tasks: [] }, { tasks: [{ owner: 'Lê An', state: 'a' }] })
    const still = { 'tasks.#.owner': 'Người thực hiện', 'tasks.#.state': { label: 'Tình trạng', say: () => 'Xong' } }
    expect(sayDifferences(found, new Map(), still).said).toEqual([
      { label: 'Người thực hiện', shown: '', kept: 'Lê An' },
      { label: 'Tình trạng', shown: '', kept: 'Xong' },
    ])
  })
})
