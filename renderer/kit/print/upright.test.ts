import { describe, expect, it } from 'vitest'
import { flowRules } from './upright.ts'

const margins = { top: 20, right: 15, bottom: 10, left: 25 }

describe('flowRules', () => {
  it('lets an upright text lie as it is', () => {
    expect(flowRules(false, margins)).toBe('@page { size: A4 portrait; margin: 20mm 15mm 10mm 25mm }')
  })

  it('turns a text across to the left, its margins with it', () => {
    const rules = flowRules(true, margins)
    expect(rules).toContain('@page { size: A4 portrait; margin: 15mm 10mm 25mm 20mm }')
    expect(rules).toContain('writing-mode: sideways-lr')
  })
})
