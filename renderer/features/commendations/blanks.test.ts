import { describe, expect, it } from 'vitest'
import { blankNominee } from './blanks.ts'

describe('a new line in the list of nominees', () => {
  it('goes on with unit and form, and is a person whoever came before', () => {
    const household = {
      ...blankNominee(undefined),
      recipientKind: 'household' as const,
      honorific: null,
      name: 'Lê Văn Mẫu',
      proposingUnit: 'Khu phố 2',
      form: 'Thư khen',
    }
    expect(blankNominee(household)).toMatchObject({
      recipientKind: 'person',
      honorific: 'ông',
      name: '',
      proposingUnit: 'Khu phố 2',
      form: 'Thư khen',
    })
  })

  it('says nothing of who comes next after a woman', () => {
    const woman = { ...blankNominee(undefined), honorific: 'bà' as const, name: 'Lê Thị Mẫu' }
    expect(blankNominee(woman)).toMatchObject({ honorific: 'ông', name: '' })
  })
})
