import { describe, expect, it } from 'vitest'
import { roundStepSchema } from './commendations.ts'
import { nextRoundWork } from './nextRoundWork.ts'

describe('the next work on a round', () => {
  it('is named at every step but the last', () => {
    const words = roundStepSchema.options.map((step) =>
      nextRoundWork({ step, nominees: 2, decisionNumber: null, endsWithSubmission: false, submitted: false }),
    )
    expect(words).toEqual(['Sang bước xét', 'Xét đề nghị', 'Soạn quyết định', 'In giấy khen', null])
  })

  it('is to type in nominees while there is none, and to print once the decision has its number', () => {
    expect(
      nextRoundWork({
        step: 'proposing',
        nominees: 0,
        decisionNumber: null,
        endsWithSubmission: false,
        submitted: false,
      }),
    ).toBe('Nhập đề nghị')
    expect(
      nextRoundWork({
        step: 'deciding',
        nominees: 2,
        decisionNumber: '05/QĐ-UBND',
        endsWithSubmission: false,
        submitted: false,
      }),
    ).toBe('Sang bước in')
  })

  it('is the submission alone where the chairman gives nothing of what is asked for', () => {
    const round = { step: 'deciding', nominees: 2, decisionNumber: null, endsWithSubmission: true } as const
    expect(nextRoundWork({ ...round, submitted: false })).toBe('Mở tờ trình')
    expect(nextRoundWork({ ...round, submitted: true })).toBeNull()
  })
})
