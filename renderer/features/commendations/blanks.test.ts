import { describe, expect, it } from 'vitest'
import { blankProposal } from './blanks.ts'

describe('a new line in the list of proposals', () => {
  it('goes on with unit and form, and is a person whoever came before', () => {
    const household = {
      ...blankProposal(undefined),
      recipientKind: 'household' as const,
      honorific: null,
      name: 'Lê Văn Mẫu',
      proposingUnit: 'Khu phố 2',
      form: 'Thư khen',
    }
    expect(blankProposal(household)).toMatchObject({
      recipientKind: 'person',
      honorific: 'ông',
      name: '',
      proposingUnit: 'Khu phố 2',
      form: 'Thư khen',
    })
  })

  it('says nothing of who comes next after a woman', () => {
    const woman = { ...blankProposal(undefined), honorific: 'bà' as const, name: 'Lê Thị Mẫu' }
    expect(blankProposal(woman)).toMatchObject({ honorific: 'ông', name: '' })
  })
})
