import { startSaving, stepSaving } from '../saving.ts'
import type { FormNow, SaveKind, SavingCommand, SavingEvent, SavingState } from '../savingTypes.ts'

/** A form without a page: what it is told to do is said back in words, and done where it changes the form. */
export class OpenForm {
  now: FormNow
  state: SavingState<string>
  /** What stood in it each time that it started anew as saved. */
  readonly begunWith: string[] = []

  constructor(now: Partial<FormNow>) {
    const empty = { text: '', dirty: false, open: true, readOnly: false, stale: false }
    this.now = { ...empty, version: 0, record: 'group:new', staysOpen: true, handsOn: true, offersNew: true, ...now }
    this.state = startSaving(this.now.version)
  }

  type(text: string): void {
    this.now = { ...this.now, text, dirty: true }
  }

  ask(how: SaveKind = 'save'): string[] {
    return this.tell({ type: 'asked', how })
  }

  /** The form saves by itself. */
  rest(): string[] {
    return this.tell({ type: 'rested' })
  }

  /** The values that are being checked are right. */
  valid(): string[] {
    return this.tell({ type: 'checked', id: this.#checking() })
  }

  /** They are not. */
  invalid(): string[] {
    return this.tell({ type: 'failed', id: this.#checking() })
  }

  /** The program answers the save that is on its way. */
  stored(revision: number): string[] {
    return this.tell({ type: 'stored', id: this.#first(), result: 'saved', revision })
  }

  /** What is on its way goes wrong. */
  failed(): string[] {
    return this.tell({ type: 'failed', id: this.#first() })
  }

  cleared(): string[] {
    return this.tell({ type: 'cleared', id: this.#first() })
  }

  handedOn(): string[] {
    return this.tell({ type: 'handedOn', id: this.#first() })
  }

  ledOn(): string[] {
    return this.tell({ type: 'ledOn', id: this.#first() })
  }

  leave(leaving = true): string[] {
    return this.tell({ type: 'leaving', leaving })
  }

  /** The page shows the stored record in this form. */
  showRecord(record: string, version: number): string[] {
    this.now = { ...this.now, record, version }
    return [...this.tell({ type: 'pageChanged' }), ...this.tell({ type: 'versionKnown' })]
  }

  /** The page shows this form no more. */
  close(): string[] {
    this.now = { ...this.now, open: false }
    return this.tell({ type: 'pageChanged' })
  }

  /** The page knows this revision of the record. */
  know(version: number, event: 'versionKnown' | 'rebased' | 'reverted' = 'versionKnown'): string[] {
    this.now = { ...this.now, version }
    return this.tell({ type: event })
  }

  /** Saves what is in it, up to the answer. */
  send(how: SaveKind = 'save'): string[] {
    return [...this.ask(how), ...this.valid()]
  }

  /** All that comes after the answer. */
  storedWhole(revision: number): string[] {
    return [...this.stored(revision), ...this.cleared(), ...this.ledOn()]
  }

  tell(event: SavingEvent<string>): string[] {
    const { state, commands } = stepSaving(this.state, event, this.now)
    this.state = state
    for (const command of commands) this.#obey(command)
    return commands.map(inWords)
  }

  #first(): number {
    return this.state.saves[0]?.id ?? 0
  }

  #checking(): number {
    return this.state.saves.find(({ stage }) => stage === 'checking')?.id ?? 0
  }

  #obey(command: SavingCommand<string>): void {
    if (command.do === 'beginStored' || command.do === 'beginNext') this.begunWith.push(this.now.text)
    if (command.do === 'beginNext' || command.do === 'takeOver') this.now = { ...this.now, text: '', dirty: false }
    if (command.do === 'beginStored') this.now = { ...this.now, dirty: false }
  }
}

/** The form of a new record in which something was typed; it is the form of the stored one afterwards. */
export function newGroup(): OpenForm {
  const form = new OpenForm({})
  form.type('Tổ 7')
  return form
}

function inWords(command: SavingCommand<string>): string {
  switch (command.do) {
    case 'check':
      return command.quietly ? 'check quietly' : 'check'
    case 'store':
      return `store over ${command.base}`
    case 'clearDraft':
      return command.asides ? 'clear draft and asides' : 'clear draft'
    case 'handOn':
      return `hand on over ${command.base}`
    case 'leadOn':
      return command.how === 'save' ? 'lead on' : 'lead on to next'
    case 'end':
      return command.saved ? 'saved' : 'not saved'
    case 'askOnceDrawn':
      return command.how === 'save' ? 'ask once drawn' : 'ask once drawn for next'
    default:
      return words[command.do]
  }
}

const words = {
  prepare: 'prepare',
  catchTyping: 'catch typing',
  passTyping: 'pass typing',
  dropTyping: 'drop typing',
  beginStored: 'begin',
  beginNext: 'begin next',
  bequeath: 'bequeath',
  tellSaved: 'tell',
  takeOver: 'take over',
}
