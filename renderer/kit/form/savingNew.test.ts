import { describe, expect, it } from 'vitest'
import { newGroup, OpenForm } from './testing/openForm.ts'

const begun = ['begin', 'clear draft and asides']
const sent = ['prepare', 'check', 'store over 0']

describe('a new record', () => {
  it('is shown as the stored one in the same form', () => {
    const form = newGroup()
    expect(form.send()).toEqual(sent)
    expect(form.stored(1)).toEqual(begun)
    expect(form.cleared()).toEqual(['tell', 'lead on'])
    expect(form.ledOn()).toEqual(['saved'])
    expect(form.showRecord('group:1', 1)).toEqual([])
    form.type('Tổ 7 mới')
    expect(form.send()).toEqual(['prepare', 'check', 'store over 1'])
  })

  it('keeps what is typed while it is being saved in the form, not saved, and asks nothing', () => {
    const form = newGroup()
    form.send()
    form.type('Tổ 7, Lê')
    expect(form.stored(1)).toEqual(['tell', 'lead on'])
    expect(form.state.leading).toBe(true)
    form.ledOn()
    expect(form.showRecord('group:1', 1)).toEqual([])
    expect(form.now).toMatchObject({ text: 'Tổ 7, Lê', dirty: true })
    expect(form.send()).toEqual(['prepare', 'check', 'store over 1'])
  })

  it('takes what is asked to be saved before the page shows it into the stored one, once it is shown', () => {
    const form = newGroup()
    form.send()
    form.storedWhole(1)
    form.type('Tổ 7, Lê')
    expect(form.send()).toEqual(['prepare', 'check'])
    expect(form.showRecord('group:1', 1)).toEqual(['store over 1'])
    expect(form.storedWhole(2)).toEqual([...begun, 'tell', 'lead on', 'saved'])
  })

  it('is not stored twice when it is asked for again before the page shows it', () => {
    const form = newGroup()
    form.send()
    form.storedWhole(1)
    expect(form.send()).toEqual(['prepare', 'check', ...begun])
    expect([...form.cleared(), ...form.ledOn()]).toEqual(['tell', 'lead on', 'saved'])
    expect(form.showRecord('group:1', 1)).toEqual([])
  })

  it('is not stored twice when its form closes before the page shows it; what waits goes with it', () => {
    const form = newGroup()
    form.send()
    form.storedWhole(1)
    form.type('Tổ 7, Lê')
    form.send()
    form.leave()
    expect(form.close()).toEqual(['hand on over 1'])
    expect(form.handedOn()).toEqual(['begin', 'tell', 'saved'])
  })

  it('that was refused is stored when it is right', () => {
    const form = newGroup()
    form.send()
    form.failed()
    form.type('Tổ 8')
    expect(form.send()).toEqual(sent)
  })

  it('without a draft is stored, and the next one too', () => {
    const form = new OpenForm({ record: undefined, staysOpen: false, handsOn: false, offersNew: false, text: 'a' })
    expect(form.send()).toEqual(sent)
    expect(form.storedWhole(1)).toEqual([...begun, 'tell', 'lead on', 'saved'])
    expect(form.state.created).toBeNull()
  })
})

describe('who leaves while a new record is being saved', () => {
  it('is not called back', () => {
    const form = newGroup()
    form.send()
    form.leave()
    expect(form.stored(1)).toEqual(begun)
    expect(form.cleared()).toEqual(['tell', 'saved'])
  })

  it('is not called back while the draft of what was saved is being removed, or once the form is gone', () => {
    for (const go of [(form: OpenForm) => form.leave(), (form: OpenForm) => form.close()]) {
      const form = newGroup()
      form.send()
      form.stored(1)
      go(form)
      expect(form.cleared()).toEqual(['tell', 'saved'])
    }
  })

  it('finds what was typed meanwhile as the draft of the stored one, and is asked nothing', () => {
    const form = newGroup()
    form.send()
    form.type('Tổ 7, Lê')
    form.leave()
    expect(form.stored(1)).toEqual(['hand on over 1'])
    expect(form.handedOn()).toEqual(['begin', 'tell', 'saved'])
    expect(form.now.dirty).toBe(false)
  })

  it('is led on where he stays after all', () => {
    const form = newGroup()
    form.send()
    form.leave()
    form.leave(false)
    form.stored(1)
    expect(form.cleared()).toEqual(['tell', 'lead on'])
  })

  it('stays at what is wrong when it is refused', () => {
    const form = newGroup()
    form.send()
    form.leave()
    expect(form.failed()).toEqual(['not saved'])
    expect(form.now.dirty).toBe(true)
  })
})

describe('a new record whose form closes for that of the stored one', () => {
  function newMeeting(): OpenForm {
    const form = new OpenForm({ record: 'meeting:new', staysOpen: false, offersNew: false })
    form.type('8h')
    return form
  }

  it('takes along what is typed until it closes', () => {
    const form = newMeeting()
    form.send()
    form.stored(1)
    expect(form.cleared()).toEqual(['tell', 'bequeath', 'lead on'])
    expect(form.state.leading).toBe(true)
  })

  it('hands on what is typed while it is being saved, also what is typed while that is handed on', () => {
    const form = newMeeting()
    form.send()
    form.type('8h, Tổ')
    expect(form.stored(1)).toEqual(['hand on over 1'])
    form.type('8h, Tổ 3')
    expect(form.handedOn()).toEqual(['hand on over 1'])
    form.type('8h')
    expect(form.handedOn()).toEqual(['hand on over 1'])
    expect(form.handedOn()).toEqual(['begin', 'tell', 'bequeath', 'lead on'])
    expect(form.state.leading).toBe(true)
    expect(form.ledOn()).toEqual(['saved'])
  })

  it('is stored once when what is handed on finds no room, and goes on when there is room', () => {
    const form = newMeeting()
    form.send()
    form.type('8h, Tổ 3')
    form.stored(1)
    expect(form.failed()).toEqual(['not saved'])
    expect(form.now).toMatchObject({ text: '8h, Tổ 3', dirty: true })
    expect(form.send()).toEqual(['prepare', 'check', 'hand on over 1'])
    expect(form.handedOn()).toEqual(['begin', 'tell', 'bequeath', 'lead on'])
  })

  it('asks before what was typed is lost where no form goes on with it', () => {
    const form = new OpenForm({ record: 'entry:new', staysOpen: false, handsOn: false })
    form.type('a')
    form.send()
    form.type('ab')
    expect(form.stored(1)).toEqual(['tell', 'lead on'])
    expect(form.state.leading).toBe(false)
  })
})
