import { describe, expect, it } from 'vitest'
import { roundStepSchema } from '../../../shared/model/commendations.ts'
import { backward, forward, pathStepOf, pathSteps, progressOf } from './steps.ts'

describe('the path of a round', () => {
  it('stands at one part only, with the parts before it behind and the others to come', () => {
    expect(pathSteps.map((part) => progressOf(part, 'reviewing'))).toEqual(['past', 'now', 'later', 'later'])
  })

  it('lies wholly behind a round that is done, which shows its last part', () => {
    expect(pathSteps.map((part) => progressOf(part, 'done'))).toEqual(['past', 'past', 'past', 'past'])
    expect(pathStepOf('done')).toBe('awarding')
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
