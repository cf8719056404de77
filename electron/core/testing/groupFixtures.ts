import type { Group } from '../../../shared/model/groups.ts'

/** A residential group in force since 2019. */
export function sampleGroup(changes: Partial<Group> = {}): Group {
  return {
    name: 'Tổ dân phố 3',
    headName: 'Lê Văn Mẫu',
    headPhone: '0905 000 000',
    deputyName: '',
    hall: 'Hội trường tổ dân phố 3',
    from: '2019-01-01',
    until: null,
    years: [{ year: 2026, households: 450, residents: 2100, committedHouseholds: 400 }],
    ...changes,
  }
}
