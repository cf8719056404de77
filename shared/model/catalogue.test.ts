import { describe, expect, it } from 'vitest'
import { type CatalogueEntry, catalogueEntrySchema, namesOn, outsideCatalogue } from './catalogue.ts'

const chairman = 'Chủ tịch Ủy ban nhân dân phường'

function entry(name: string, changes: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    id: '01a22ba2-c579-70cc-bdc2-5f4ac7a6341f',
    kind: 'title',
    name,
    recipients: ['person'],
    giver: chairman,
    validFrom: '2025-07-01',
    validUntil: null,
    source: '',
    toCheck: '',
    ...changes,
  }
}

const certificate = entry('Giấy khen', { kind: 'form', validFrom: '2024-01-01', recipients: ['person', 'household'] })
const before = { ...certificate, validFrom: '2017-10-01', validUntil: '2023-12-31' }
const merit = entry('Bằng khen', { kind: 'form', giver: 'Thủ tướng Chính phủ; bộ, ngành, tỉnh' })
const fighter = entry('Chiến sĩ thi đua cơ sở')
const worker = entry('Lao động tiên tiến', { validUntil: '2026-06-30' })
const unit = entry('Tổ dân phố văn hóa', { recipients: ['group'] })
const entries = [before, certificate, merit, fighter, worker, unit]

const wrongPaths = (one: CatalogueEntry) =>
  catalogueEntrySchema.safeParse(one).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('the names of a day', () => {
  it('are those in force for the kind of recipient, those of the ward first, forms before titles', () => {
    expect(namesOn(entries, '2026-06-30', 'person')).toEqual([
      ...['Giấy khen', 'Chiến sĩ thi đua cơ sở', 'Lao động tiên tiến', 'Bằng khen'],
    ])
    expect(namesOn(entries, '2026-07-01', 'person')).not.toContain('Lao động tiên tiến')
    expect(namesOn(entries, '2023-12-31', 'household')).toEqual(['Giấy khen'])
    expect(namesOn(entries, '2017-09-30', 'person')).toEqual([])
  })

  it('of a collective are those of residential groups, too', () => {
    expect(namesOn(entries, '2026-01-01', 'collective')).toEqual(['Tổ dân phố văn hóa'])
  })
})

describe('outside the catalogue', () => {
  const said = (form: string, date: string, recipientKind: 'person' | 'household' = 'person') =>
    outsideCatalogue(entries, date, { form, recipientKind })

  it('is what is not in force on the day, with the days on which it is, however it is spelled', () => {
    expect(said('chiến sĩ thi đua  cơ sở', '2025-06-30')).toBe(
      'Theo danh mục, Chiến sĩ thi đua cơ sở áp dụng từ 01/07/2025.',
    )
    expect(said('Lao động tiên tiến', '2026-07-01')).toBe(
      'Theo danh mục, Lao động tiên tiến áp dụng từ 01/07/2025 đến 30/06/2026.',
    )
    expect(said('Chiến sĩ thi đua cơ sở', '2025-07-01')).toBe('')
  })

  it('is what is for others', () => {
    expect(said('Lao động tiên tiến', '2026-01-01', 'household')).toBe('Theo danh mục, đối tượng này không được tặng.')
  })

  it('is no form of the ward’s own, but a day of which the catalogue knows nothing', () => {
    expect(said('Thư cảm ơn', '2026-01-01')).toBe('')
    expect(said('Thư cảm ơn', '2016-01-01')).toBe('Danh mục không có gì cho ngày 01/01/2016.')
    expect(outsideCatalogue([], '2016-01-01', { form: 'Giấy khen', recipientKind: 'person' })).toBe('')
  })
})

describe('an entry', () => {
  it('is taken as it is shipped', () => {
    for (const one of entries) expect(wrongPaths(one)).toEqual([])
  })

  it('is for somebody, and says who awards it', () => {
    expect(wrongPaths(entry('Giấy khen', { recipients: [], giver: ' ' }))).toEqual([
      'recipients: Chọn ít nhất một đối tượng.',
      'giver: Nhập người tặng.',
    ])
  })

  it('does not say of a giver what its name denies: rounds tell by the name what is the chairman’s to give', () => {
    expect(wrongPaths({ ...merit, giver: chairman })).toEqual(['giver: Bằng khen do cấp trên tặng. Sửa người tặng.'])
    expect(wrongPaths(entry('Thư khen', { giver: 'Giám đốc Công an tỉnh' }))).toEqual([
      'name: Tên này được hiểu là phường tặng. Ghi cả người tặng: “Thư khen của Giám đốc Công an tỉnh”.',
    ])
    expect(wrongPaths(entry('Thư khen của Giám đốc Công an tỉnh', { giver: 'Giám đốc Công an tỉnh' }))).toEqual([])
  })
})
