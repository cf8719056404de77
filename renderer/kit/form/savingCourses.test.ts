import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormNow } from './savingTypes.ts'
import { OpenForm } from './testing/openForm.ts'

const happenings = ['type', 'answer', 'refuse', 'ask', 'ask for next', 'rest', 'leave', 'stay', 'show'] as const
type Happening = (typeof happenings)[number]

/** A form, and a program that answers when it is told to and remembers what it keeps. */
class Course {
  readonly form: OpenForm
  readonly said: string[] = []
  /** Texts that are stored, or the draft of a stored record. */
  readonly kept = new Set<string>()
  /** New records that were stored. */
  created = 0
  #revision: number
  #typed = 0

  constructor(isNew: boolean, now: Partial<FormNow>) {
    this.#revision = isNew ? 0 : 3
    this.form = new OpenForm({ ...now, record: isNew ? 'group:new' : 'group:1', version: this.#revision })
  }

  happen(what: Happening): void {
    const { form } = this
    if (what === 'type') form.type(`text ${++this.#typed}`)
    else if (what === 'ask') this.#hear(form.ask())
    else if (what === 'ask for next') this.#hear(form.ask('save-and-new'))
    else if (what === 'rest') this.#hear(form.rest())
    else if (what === 'leave' || what === 'stay') this.#hear(form.leave(what === 'leave'))
    else if (what === 'show' && form.state.becoming) this.#hear(form.showRecord('group:1', this.#revision))
    else if (what === 'answer' || what === 'refuse') this.#answer(what === 'answer')
  }

  /** Whatever is awaited comes. */
  settle(): void {
    for (let step = 0; step < 100 && this.form.state.saves.length > 0; step++) {
      this.happen('answer')
      this.happen('show')
    }
  }

  #answer(isGood: boolean): void {
    const { form } = this
    const { saves } = form.state
    const [first] = saves
    if (saves.some(({ stage }) => stage === 'checking')) this.#hear(isGood ? form.valid() : form.invalid())
    else if (first?.stage === 'clearing') this.#hear(form.cleared())
    else if (first?.stage === 'sending') this.#hear(isGood ? this.#store(first.sent) : form.failed())
    else if (first?.stage === 'handing') this.#hear(isGood ? this.#keep(first.handed) : form.failed())
  }

  #store(text: string | null): string[] {
    this.kept.add(text ?? '')
    if (this.form.now.record === 'group:new') this.created++
    return this.form.stored(++this.#revision)
  }

  #keep(text: string | null): string[] {
    this.kept.add(text ?? '')
    return this.form.handedOn()
  }

  #hear(words: string[]): void {
    for (const word of words) {
      this.said.push(word)
      if (word.startsWith('store')) expect(word).toBe(`store over ${this.#revision}`)
      if (word.startsWith('lead on')) this.#hear(this.form.ledOn())
    }
    expect(this.form.begunWith.filter((text) => !this.kept.has(text))).toEqual([])
  }
}

const courses = fc.record({
  isNew: fc.boolean(),
  now: fc.record({ staysOpen: fc.boolean(), handsOn: fc.boolean(), offersNew: fc.boolean() }),
  happened: fc.array(fc.constantFrom(...happenings), { maxLength: 40 }),
})

describe('whatever is typed, asked and answered, in whatever order', () => {
  it('each save ends once, over the revision before it, nothing counts as saved that is not, none is stored twice', () => {
    fc.assert(
      fc.property(courses, ({ isNew, now, happened }) => {
        const course = new Course(isNew, now)
        for (const what of happened) course.happen(what)
        course.settle()
        const count = (...words: string[]) => course.said.filter((word) => words.includes(word)).length
        expect(course.form.state.saves).toEqual([])
        expect(count('saved', 'not saved')).toBe(count('check', 'check quietly'))
        expect(course.created).toBeLessThanOrEqual(1 + count('begin next'))
        // Nobody goes on typing where nobody sees it.
        expect(count('pass typing', 'drop typing')).toBeGreaterThanOrEqual(count('catch typing'))
      }),
      { numRuns: 2000 },
    )
  })
})
