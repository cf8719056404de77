import { describe, expect, it } from 'vitest'
import { blankContribution } from '../form/blankRows.ts'
import { blankMeeting } from '../form/newMeeting.ts'
import { itemOfField, readTab, tabOfField } from './meetingTabs.ts'

describe('where a field of a meeting stands', () => {
  it('knows the tab of every kind of field', () => {
    expect(tabOfField('plannedEnd')).toBe('plan')
    expect(tabOfField('chair')).toBe('plan')
    expect(tabOfField('attendees.2.name')).toBe('plan')
    expect(tabOfField('attendees.2.standInName')).toBe('record')
    expect(tabOfField('attendees.2.standInHonorific')).toBe('record')
    expect(tabOfField('attendees.2.standInPost')).toBe('record')
    expect(tabOfField('attendees')).toBe('record')
    expect(tabOfField('agenda.0.title')).toBe('plan')
    expect(tabOfField('agenda.0.summary')).toBe('record')
    expect(tabOfField('contributions.3.content')).toBe('record')
    expect(tabOfField('actualEnd')).toBe('record')
    expect(tabOfField('tasks.0.deadline')).toBe('outcome')
    expect(tabOfField('conclusions.1')).toBe('outcome')
  })

  it('knows the item of the agenda that holds it', () => {
    const meeting = { ...blankMeeting(), contributions: [blankContribution('item'), blankContribution(null)] }
    expect(itemOfField('contributions.0.content', meeting)).toBe('item')
    expect(itemOfField('contributions.1.content', meeting)).toBeNull()
    expect(itemOfField('actualEnd', meeting)).toBeUndefined()
  })

  it('takes only known tabs from an address', () => {
    expect(readTab('outcome')).toBe('outcome')
    expect(readTab('elsewhere')).toBeNull()
    expect(readTab(null)).toBeNull()
  })
})
