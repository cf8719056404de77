import { describe, expect, it } from 'vitest'
import { roundStepSchema } from '../../../shared/model/commendations.ts'
import { backward, forward, pathStepOf, pathSteps, progressOf, stepStatus } from './steps.ts'

describe('the path of a round', () => {
  it('stands at one part only, with the parts before it behind and the others to come', () => {
    expect(pathSteps.map((part) => progressOf(part, { step: 'reviewing', submitted: false }))).toEqual([
      'past',
      'now',
      'later',
      'later',
    ])
  })

  it('lies wholly behind a round that is done, which shows its last part', () => {
    expect(pathSteps.map((part) => progressOf(part, { step: 'done', submitted: false }))).toEqual([
      'past',
      'past',
      'past',
      'past',
    ])
    expect(pathStepOf('done')).toBe('awarding')
  })

  it('ends at the decision where the signed submission is the last paper, with no certificates to come', () => {
    const round = { step: 'deciding', submitted: true } as const
    expect(pathSteps.map((part) => progressOf(part, round))).toEqual(['past', 'past', 'past', 'none'])
    expect(stepStatus(round)).toEqual({ tone: 'done', word: 'Đã trình' })
  })

  it('leads forward to the decision and the certificates, and to the hand-over by its own way', () => {
    expect(roundStepSchema.options.map((step) => forward(step)?.to ?? null)).toEqual([
      'reviewing',
      'deciding',
      'awarding',
      null,
      null,
    ])
  })

  it('leads back only while the decision has no number', () => {
    expect(backward({ step: 'deciding', decision: null })?.to).toBe('reviewing')
    expect(backward({ step: 'deciding', decision: { number: '05/QĐ-UBND', date: '2026-08-10' } })).toBeNull()
    expect(backward({ step: 'proposing', decision: null })).toBeNull()
  })
})
