import { describe, expect, it } from 'vitest'
import { datasetLimits } from './datasetLimits.ts'
import { type FileReading, readDataset } from './readDataset.ts'
import { member, ward } from './testing/datasetParts.ts'

const bytes = (dataset: unknown) =>
  new TextEncoder().encode(typeof dataset === 'string' ? dataset : JSON.stringify(dataset))
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const fileWith = (parts: object) => bytes({ version: 1, ward, ...parts })

/** What is told of a file: paths with sentences, how many more there are, and whether the rest could be looked at. */
function told(reading: FileReading) {
  if ('value' in reading) return 'read'
  const { errors, more, sound } = reading
  return { errors: errors.map(({ path, message }) => `${path}: ${message}`), more, looked: sound !== null }
}

/** A file that is refused as a whole, with one sentence. */
const refused = (sentence: string) => ({ errors: [`: ${sentence}`], more: 0, looked: false })
const look = 'Xem lại có chọn đúng tệp bộ dữ liệu (.json) của phường không.'
const notJson = 'Tệp không phải dữ liệu JSON ghi bằng UTF-8. Chọn tệp bộ dữ liệu (.json).'
const tooMany = `Tệp có quá 2.000.000 mục. ${look}`
const tooDeep = `Tệp có các ngoặc lồng nhau quá sâu. ${look}`

describe('a file that is no dataset', () => {
  it.each([
    ['is longer than 50 MB', () => new Uint8Array(50_000_001), `Tệp lớn quá 50 MB. ${look}`],
    ['holds 48 MB of bytes without a meaning', () => new Uint8Array(48_000_000), notJson],
    ['holds 48 MB of noughts', () => bytes('0'.repeat(48_000_000)), notJson],
    ['holds 24 million zeros', () => bytes(`[${'0,'.repeat(23_999_999)}0]`), tooMany],
    ['holds 23 million members that are zeros', () => bytes(`{"members":[${'0,'.repeat(23_000_000)}0]}`), tooMany],
    ['opens 48 million brackets', () => bytes('['.repeat(48_000_000)), tooDeep],
    ['nests a hundred thousand objects', () => bytes(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), tooDeep],
  ])('that %s is refused before it is parsed', (_what, file, sentence) => {
    expect(told(readDataset(file()))).toEqual(refused(sentence))
  })
})

describe('a file with more errors than anybody reads', () => {
  it('tells the first hundred and how many more: a million fields that 200,000 members lack', () => {
    const reading = told(readDataset(fileWith({ members: many(200_000, () => ({})) })))
    expect(reading).toMatchObject({ more: 1_000_001 - 100, looked: false })
    expect(reading).toHaveProperty('errors.length', 100)
    expect(reading).toMatchObject({
      errors: expect.arrayContaining([
        'members: Danh sách có 200.000 dòng, sổ nhận nhiều nhất 20.000. Bỏ bớt dòng rồi nạp lại.',
        'members.0.key: Thiếu trường này.',
        'members.19.protocolOrder: Thiếu trường này.',
      ]),
    })
  })

  it('tells the first hundred and how many more: a million fields that the book does not keep', () => {
    const unknown = Object.fromEntries(many(1_000_000, (index) => [`la${index}`, 1]))
    const reading = told(readDataset(fileWith(unknown)))
    expect(reading).toMatchObject({ more: 999_900, looked: false })
    expect(reading).toHaveProperty('errors.length', 100)
    expect(reading).toHaveProperty('errors.0', expect.stringMatching(/^la0: Trường “la0” không có trong sổ này\./))
  })

  it('counts them within one record, too', () => {
    const unknown = Object.fromEntries(many(90_000, (index) => [`la${index}`, 1]))
    expect(told(readDataset(fileWith({ members: [{ ...member, ...unknown }] })))).toMatchObject({ more: 89_900 })
  })

  it('repeats no name that is megabytes long', () => {
    const reading = told(readDataset(fileWith({ ['x'.repeat(5_000_000)]: 1 })))
    expect(JSON.stringify(reading)).not.toContain('x'.repeat(61))
  })
})

describe('a list that is longer than any ward has', () => {
  it('is named, at its path, and its record is looked into no further', () => {
    const zeros = many(datasetLimits.parts + 1, () => 0)
    const meeting = { kind: 'monthly', title: 'Giao ban', place: '', plannedStart: '2026-10-05T14:00' }
    const long = 'Danh sách có 2.001 dòng, sổ nhận nhiều nhất 2.000. Bỏ bớt dòng rồi nạp lại.'
    const papers = [{ kind: 'minutes', signed: { awards: zeros } }]
    expect(
      told(readDataset(fileWith({ meetings: [{ ...meeting, attendees: zeros }, meeting, { ...meeting, papers }] }))),
    ).toEqual({
      errors: [
        `meetings.0.attendees: ${long}`,
        'meetings.1.place: Nhập địa điểm.',
        `meetings.2.papers.0.signed.awards: ${long}`,
      ],
      more: 0,
      looked: true,
    })
  })

  it('is named where many short ones make a record too large', () => {
    const papers = many(1000, () => ({ kind: 'minutes', body: many(100, () => '') }))
    expect(told(readDataset(fileWith({ meetings: [{ papers }] })))).toMatchObject({
      errors: ['meetings.0: Phần này có quá 100.000 mục. Bỏ bớt rồi nạp lại.'],
    })
  })

  it('may have as many rows as the limit says', () => {
    const members = many(datasetLimits.rows, (index) => ({ ...member, key: `m${index}` }))
    expect(told(readDataset(fileWith({ members })))).toBe('read')
  })
})

it('tells how many rows it has read', () => {
  const heard: string[] = []
  const parts = { members: [member], groups: many(2, (index) => ({ name: `Tổ ${index}`, from: '2020-01-01' })) }
  readDataset(fileWith(parts), (done, total) => heard.push(`${done}/${total}`))
  expect(heard).toEqual(['1/3', '2/3', '3/3'])
})
