import { describe, expect, it } from 'vitest'
import { OpenForm } from './testing/openForm.ts'

/** Commands from the answer on, where nothing was typed meanwhile. */
const begun = ['begin', 'clear draft and asides']
const told = ['tell', 'lead on', 'saved']
const sent = (base: number) => ['prepare', 'check', `store over ${base}`]

/** The form of a record that was there before. */
const storedGroup = () => {
  const form = new OpenForm({ record: 'group:1', version: 3 })
  form.type('Lê Văn')
  return form
}

describe('a record that was there before', () => {
  it('is stored over the revision that its values started from, and starts anew from what is stored', () => {
    const form = storedGroup()
    expect(form.ask()).toEqual(['prepare', 'check'])
    expect(form.valid()).toEqual(['store over 3'])
    expect(form.stored(4)).toEqual(begun)
    expect(form.cleared()).toEqual(['tell', 'lead on'])
    expect(form.ledOn()).toEqual(['saved'])
    expect(form.state).toMatchObject({ base: 4, saves: [], leading: false })
    expect(form.now.dirty).toBe(false)
  })

  it('that answers with no revision keeps the one that it had', () => {
    const form = storedGroup()
    form.send()
    form.tell({ type: 'stored', id: 1, result: 'saved', revision: undefined })
    expect(form.state.base).toBe(3)
  })

  it('is saved once by a key that repeats', () => {
    const form = storedGroup()
    form.ask()
    expect(form.ask()).toEqual([])
    form.valid()
    expect(form.ask()).toEqual([])
    form.stored(4)
    expect(form.ask()).toEqual([])
    form.cleared()
    expect(form.ledOn()).toEqual(['saved'])
    expect(form.ask()).toEqual(['prepare', 'check'])
  })

  it('counts what is typed while it is being saved as not saved', () => {
    const form = storedGroup()
    form.send()
    form.type('Lê Văn An')
    expect(form.stored(4)).toEqual(['tell', 'lead on'])
    expect(form.now.dirty).toBe(true)
    form.ledOn()
    expect(form.send()).toEqual(sent(4))
  })

  it('is read only: nothing is saved', () => {
    const form = new OpenForm({ record: 'group:1', readOnly: true, dirty: true })
    expect([...form.ask(), ...form.rest()]).toEqual([])
  })

  it('that is not right stays as it is', () => {
    const form = storedGroup()
    form.ask()
    expect(form.invalid()).toEqual(['not saved'])
    expect(form.now).toMatchObject({ text: 'Lê Văn', dirty: true })
    expect(form.send()).toEqual(sent(3))
  })

  it('that is refused is sent again over the same revision', () => {
    const form = storedGroup()
    form.send()
    expect(form.failed()).toEqual(['not saved'])
    expect(form.now.dirty).toBe(true)
    expect(form.send()).toEqual(sent(3))
  })

  it('whose screen cannot be opened after the save is not called saved, and holds nobody who leaves', () => {
    const form = storedGroup()
    form.send()
    form.stored(4)
    form.cleared()
    expect(form.state.leading).toBe(true)
    expect(form.failed()).toEqual(['not saved'])
    expect(form.state).toMatchObject({ leading: false, saves: [] })
  })
})

describe('a save that is asked for while another is on its way', () => {
  it('follows it, once, with what was typed since, over the revision that it made', () => {
    const form = storedGroup()
    form.send()
    form.type('Lê Văn An')
    expect(form.ask()).toEqual([])
    expect(form.ask('save-and-new')).toEqual([])
    form.stored(4)
    expect(form.ledOn()).toEqual(['saved', 'ask once drawn'])
    expect(form.send()).toEqual(sent(4))
    expect(form.storedWhole(5)).toEqual([...begun, ...told])
  })

  it('follows also one that is refused', () => {
    const form = storedGroup()
    form.send()
    form.type('Lê Văn An')
    form.ask()
    expect(form.failed()).toEqual(['not saved', 'ask once drawn'])
  })
})

describe('a form that saves by itself', () => {
  it('leaves alone what stands aside', () => {
    const form = storedGroup()
    expect(form.rest()).toEqual(['check quietly'])
    expect(form.valid()).toEqual(['store over 3'])
    expect(form.stored(4)).toEqual(['begin', 'clear draft'])
    expect(form.cleared()).toEqual(['tell', 'lead on'])
  })

  it('does nothing while nothing is typed, while a save is asked for, or when another page saved', () => {
    expect(new OpenForm({ record: 'group:1' }).rest()).toEqual([])
    expect(new OpenForm({ record: 'group:1', dirty: true, stale: true }).rest()).toEqual([])
    const form = storedGroup()
    form.ask()
    expect(form.rest()).toEqual([])
  })

  it('says nothing of what is not right', () => {
    const form = storedGroup()
    form.rest()
    expect(form.invalid()).toEqual(['not saved'])
  })

  it('is waited for by a save that is asked for: that has the text of its own moment, not what is typed later', () => {
    const form = storedGroup()
    form.rest()
    form.valid()
    form.type('Lê Văn An')
    expect(form.send()).toEqual(['prepare', 'check'])
    form.type('Lê Văn An Hòa')
    expect(form.stored(4)).toEqual(['tell', 'lead on'])
    expect(form.ledOn()).toEqual(['saved', 'store over 4'])
    expect(form.stored(5)).toEqual(['tell', 'lead on'])
    expect(form.now.dirty).toBe(true)
    expect(form.ledOn()).toEqual(['saved'])
    expect(form.send()).toEqual(sent(5))
  })

  it('holds up no save behind it when it fails', () => {
    const form = storedGroup()
    form.rest()
    form.valid()
    form.type('Lê Văn An')
    form.send()
    expect(form.failed()).toEqual(['not saved', 'store over 3'])
  })
})

describe('what another page saved', () => {
  it('is shown where nothing is typed', () => {
    const form = new OpenForm({ record: 'group:1', version: 3 })
    expect(form.know(4)).toEqual(['take over'])
    expect(form.know(4)).toEqual([])
    form.type('Lê')
    expect(form.send()).toEqual(sent(4))
  })

  it('takes nothing that is typed: the save goes over the revision that it began from, and is refused', () => {
    const form = storedGroup()
    expect(form.know(4)).toEqual([])
    expect(form.send()).toEqual(sent(3))
  })

  it('is no news when it is what this form saved itself', () => {
    const form = storedGroup()
    form.send()
    form.storedWhole(4)
    expect(form.know(4)).toEqual([])
    expect(form.know(5)).toEqual(['take over'])
  })

  it('is no news either when the page knows it before the answer is there, nor what that was before another save', () => {
    const form = new OpenForm({ record: 'group:1', version: 3, text: 'Lê ' })
    form.send('save-and-new')
    expect(form.know(4)).toEqual([])
    expect(form.stored(4)).toEqual(['pass typing', ...begun])
    expect(form.cleared()).toEqual(['tell', 'lead on to next'])
    expect(form.ledOn()).toEqual(['saved'])
    form.send()
    form.storedWhole(5)
    form.send()
    expect(form.know(5)).toEqual([])
    expect(form.storedWhole(6)).toEqual([...begun, ...told])
    expect(form.know(6)).toEqual([])
  })

  it('while this form saved is shown once that is over', () => {
    const form = new OpenForm({ record: 'group:1', version: 3, text: 'Lê' })
    form.send()
    expect(form.know(5)).toEqual([])
    form.stored(4)
    form.cleared()
    expect(form.ledOn()).toEqual(['saved', 'take over'])
    form.send()
    form.know(6)
    expect(form.failed()).toEqual(['not saved', 'take over'])
  })

  it('is overwritten when the user says so', () => {
    const form = storedGroup()
    form.know(4)
    expect(form.know(4, 'rebased')).toEqual([])
    expect(form.now.text).toBe('Lê Văn')
    expect(form.send()).toEqual(sent(4))
  })

  it('takes the place of what is typed when the user says so', () => {
    const form = storedGroup()
    form.know(4)
    expect(form.know(4, 'reverted')).toEqual(['take over'])
    expect(form.now.dirty).toBe(false)
    form.type('Lê Văn An')
    expect(form.send()).toEqual(sent(4))
  })
})
