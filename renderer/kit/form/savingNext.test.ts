import { describe, expect, it } from 'vitest'
import { newGroup, OpenForm } from './testing/openForm.ts'

describe('the next new record', () => {
  it('gets what is typed from the key on, and is a record of its own', () => {
    const form = newGroup()
    expect(form.ask('save-and-new')).toEqual(['prepare', 'catch typing', 'check'])
    expect(form.valid()).toEqual(['store over 0'])
    expect(form.stored(1)).toEqual(['pass typing', 'begin next', 'clear draft and asides'])
    form.type('Tổ 8')
    expect(form.cleared()).toEqual(['tell', 'lead on to next'])
    expect(form.ledOn()).toEqual(['saved'])
    expect(form.now).toMatchObject({ text: 'Tổ 8', dirty: true })
    expect(form.send()).toEqual(['prepare', 'check', 'store over 1'])
  })

  it('takes the place of a record that was there before', () => {
    const form = new OpenForm({ record: 'group:1', version: 3 })
    form.type('Lê')
    form.send('save-and-new')
    expect(form.stored(4)).toEqual(['pass typing', 'begin', 'clear draft and asides'])
    expect(form.cleared()).toEqual(['tell', 'lead on to next'])
  })

  it('does not come after a refusal: the form is as it was sent', () => {
    for (const refuse of [
      (form: OpenForm) => form.invalid(),
      (form: OpenForm) => [...form.valid(), ...form.failed()],
    ]) {
      const form = newGroup()
      form.ask('save-and-new')
      expect(refuse(form).slice(-2)).toEqual(['drop typing', 'not saved'])
      expect(form.now).toMatchObject({ text: 'Tổ 7', dirty: true })
    }
  })

  it('does not come when something was typed into a field of this one since: it stays open', () => {
    const form = newGroup()
    form.send('save-and-new')
    form.type('Tổ 7, Lê')
    expect(form.stored(1)).toEqual(['drop typing', 'tell', 'lead on'])
  })

  it('does not come for who has left', () => {
    const form = newGroup()
    form.send('save-and-new')
    form.leave()
    expect(form.stored(1)).toEqual(['pass typing', 'begin next', 'clear draft and asides'])
    expect(form.cleared()).toEqual(['tell', 'drop typing', 'saved'])
  })

  it('comes after a save that is on its way', () => {
    const form = newGroup()
    form.send()
    expect(form.ask('save-and-new')).toEqual(['catch typing'])
    expect(form.ask('save-and-new')).toEqual([])
    expect(form.storedWhole(1)).toEqual([
      'pass typing',
      'begin next',
      'clear draft and asides',
      'tell',
      'lead on to next',
      'saved',
    ])
  })

  it('comes after a save whose draft is being removed', () => {
    const form = newGroup()
    form.send()
    form.stored(1)
    expect(form.ask('save-and-new')).toEqual(['catch typing'])
    expect(form.cleared()).toEqual(['pass typing', 'begin next', 'tell', 'lead on to next'])
  })

  it('does not come when something was typed after that: it stays open', () => {
    const form = newGroup()
    form.send()
    form.stored(1)
    form.ask('save-and-new')
    form.type('Tổ 7, Lê')
    expect(form.cleared()).toEqual(['drop typing', 'tell', 'lead on'])
  })

  it('comes after the save that follows, when something was typed before it is asked for', () => {
    const form = newGroup()
    form.send()
    form.type('Tổ 7, Lê')
    expect(form.ask('save-and-new')).toEqual([])
    form.stored(1)
    expect(form.ledOn()).toEqual(['saved', 'ask once drawn for next'])
  })

  it('that is asked for before the page shows the stored one follows it', () => {
    const form = newGroup()
    form.send()
    form.storedWhole(1)
    form.type('Tổ 7, Lê')
    expect(form.send('save-and-new')).toEqual(['prepare', 'catch typing', 'check'])
    expect(form.showRecord('group:1', 1)).toEqual(['store over 1'])
    expect(form.stored(2)).toEqual(['pass typing', 'begin', 'clear draft and asides'])
    expect(form.cleared()).toEqual(['tell', 'lead on to next'])
  })

  it('comes once by a key that repeats: the next one is not saved by it', () => {
    const form = newGroup()
    form.send('save-and-new')
    form.stored(1)
    expect(form.ask('save-and-new')).toEqual([])
    form.cleared()
    expect(form.ledOn()).toEqual(['saved'])
  })

  it('does not come while what was typed is handed on: another form follows', () => {
    const form = new OpenForm({ staysOpen: false })
    form.type('Tổ 7')
    form.send()
    form.type('Tổ 7, Lê')
    form.stored(1)
    form.failed()
    expect(form.send()).toEqual(['prepare', 'check', 'hand on over 1'])
    expect(form.ask('save-and-new')).toEqual([])
    expect(form.handedOn()).toEqual(['begin', 'tell', 'bequeath', 'lead on'])
  })

  it('is none where a form has no next one', () => {
    const form = new OpenForm({ record: 'round:new', offersNew: false })
    form.type('Đợt 1')
    expect(form.send('save-and-new')).toEqual(['prepare', 'check', 'store over 0'])
    form.stored(1)
    expect(form.cleared()).toEqual(['tell', 'lead on'])
  })
})
