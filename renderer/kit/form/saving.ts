import type { FormNow, Save, SaveKind, SavingCommand, SavingEvent, SavingState, Stored } from './savingTypes.ts'

/** What comes of an event: how things stand then, and what is to be done, in this order. */
export interface Step<Result> {
  readonly state: SavingState<Result>
  readonly commands: readonly SavingCommand<Result>[]
}

/** The saving of a form that opens with the values of this revision. */
export function startSaving<Result>(version: number): SavingState<Result> {
  const idle = { saves: [], created: null, becoming: false, leaving: false, leading: false }
  return { ...idle, base: version, shown: version, nextId: 1 }
}

/**
 * Saving a form, whole: what becomes of a save, of what is typed and asked while it is on its way, and of who goes to
 * another place meanwhile. It knows neither the page nor the program: `useSaving` tells what happens, and does what is
 * said here.
 *
 * @param form as it is when the event comes
 */
export function stepSaving<Result>(
  state: SavingState<Result>,
  event: SavingEvent<Result>,
  form: FormNow,
): Step<Result> {
  const turn = take({ state, form, commands: [] }, event)
  return { state: turn.state, commands: turn.commands }
}

/** The save that the user asked for and that is not over. */
export function askedSave<Result>({ saves }: SavingState<Result>): Save<Result> | null {
  return saves.find(({ quiet }) => !quiet) ?? null
}

/** See `draftKey` of a form; one without a draft is for new records only. */
export function isOfNewRecord(record: string | undefined): boolean {
  return record === undefined || record.endsWith(':new')
}

/** A step that is being worked out. */
interface Turn<Result> extends Step<Result> {
  /** As it is once the commands are done. */
  readonly form: FormNow
}

/** And the save that it is about. */
interface SaveTurn<Result> extends Turn<Result> {
  readonly save: Save<Result>
}

type EventOfSave<Result> = Extract<SavingEvent<Result>, { id: number }>

function take<Result>(turn: Turn<Result>, event: SavingEvent<Result>): Turn<Result> {
  const { state, form } = turn
  switch (event.type) {
    case 'asked':
      return ask(turn, event.how)
    case 'rested':
      return rest(turn)
    case 'leaving':
      return set(turn, { leaving: event.leaving })
    case 'rebased':
      return set(turn, { base: form.version, shown: form.version })
    case 'reverted':
      return say(set(turn, { base: form.version, shown: form.version }), { do: 'takeOver' })
    case 'versionKnown':
      return knowVersion(turn)
    case 'pageChanged':
      return startNext(set(turn, { becoming: false }))
  }
  const save = state.saves.find(({ id }) => id === event.id)
  return save ? goOn({ ...turn, save }, event) : turn
}

function goOn<Result>(turn: SaveTurn<Result>, event: EventOfSave<Result>): Turn<Result> {
  const { save, form } = turn
  switch (event.type) {
    case 'checked':
      return startNext(change(turn, { stage: 'waiting', sent: form.text }))
    case 'stored':
      return become(turn, { result: event.result, sent: save.sent ?? '', revision: event.revision })
    case 'cleared':
    case 'handedOn':
      return handOn(turn)
    case 'ledOn':
      return end(set(turn, { leading: false }), true)
    case 'failed':
      return end(dropTyping(set(turn, { leading: false })), false)
  }
}

function ask<Result>(turn: Turn<Result>, how: SaveKind): Turn<Result> {
  if (turn.form.readOnly) return turn
  const asked = askedSave(turn.state)
  if (asked) return askMeanwhile({ ...turn, save: asked }, how)
  const begun = add(say(turn, { do: 'prepare' }), false)
  const led = how === 'save-and-new' ? leadToNext(begun) : begun
  return say(led, { do: 'check', id: led.save.id, quietly: false })
}

/**
 * Of a key that repeats before the page is drawn anew nothing comes. What was typed since the save was sent, and is
 * asked to be saved too, follows it.
 */
function askMeanwhile<Result>(turn: SaveTurn<Result>, how: SaveKind): Turn<Result> {
  const { text, dirty } = turn.form
  const led = how === 'save-and-new' ? leadToNext(turn) : turn
  const { followedBy, sent } = led.save
  return followedBy !== null || !dirty || sent === null || sent === text ? led : change(led, { followedBy: how })
}

/** The next new record follows the save, unless something was typed since it was sent. */
function leadToNext<Result>(turn: SaveTurn<Result>): SaveTurn<Result> {
  const { offersNew, open, text } = turn.form
  const { how, stage, sent } = turn.save
  if (how === 'save-and-new' || stage === 'handing' || !offersNew || !open) return turn
  if (sent !== null && sent !== text) return turn
  return say(change(turn, { how: 'save-and-new', catching: true }), { do: 'catchTyping' })
}

/** Saves by itself, where that disturbs nothing. */
function rest<Result>(turn: Turn<Result>): Turn<Result> {
  const { dirty, stale, readOnly } = turn.form
  if (!dirty || stale || readOnly || askedSave(turn.state)) return turn
  const begun = add(turn, true)
  return say(begun, { do: 'check', id: begun.save.id, quietly: true })
}

/**
 * Another page saved: what is stored now is shown, unless something typed would vanish. What this form saved itself
 * stands in it already; taking it over again would trim the space after which the user is about to go on.
 */
function knowVersion<Result>(turn: Turn<Result>): Turn<Result> {
  const { version, dirty } = turn.form
  const { shown, base, saves } = turn.state
  // The page may know what this form saves before the form has its answer: that is looked at once the save is over.
  if (version === shown || dirty || saves[0]?.stage === 'sending') return turn
  const known = set(turn, { shown: version, base: version })
  return version === base ? known : say(known, { do: 'takeOver' })
}

/** One save after the other: each starts from the revision that the one before made. */
function startNext<Result>(turn: Turn<Result>): Turn<Result> {
  const { state, form } = turn
  const [save] = state.saves
  if (save?.stage !== 'waiting') return turn
  // What was typed since goes into the stored record, which this is about to be the form of.
  if (form.staysOpen && state.becoming && state.created?.sent !== save.sent) return turn
  // Stored already: it must not be stored again, whatever is sent.
  if (state.created !== null && state.created.record === form.record) return become({ ...turn, save }, state.created)
  return say(change({ ...turn, save }, { stage: 'sending' }), { do: 'store', id: save.id, base: state.base })
}

/** It is stored as this: the form starts anew, unless something was typed since it was sent. */
function become<Result>(turn: SaveTurn<Result>, stored: Stored<Result>): Turn<Result> {
  const { record, text } = turn.form
  const { result, sent, revision = turn.state.base } = stored
  const isNew = record !== undefined && isOfNewRecord(record)
  const known = set(turn, { base: revision, ...(isNew && { created: { record, result, sent, revision } }) })
  const decided = turnBackIfTyped(change(known, { stored }))
  if (text !== sent) return handOn(decided)
  const { id, how, quiet } = decided.save
  const begun = change(begin(decided), { stage: 'clearing', begun: how })
  // What stands aside can be had again until the user saves.
  return say(begun, { do: 'clearDraft', id, asides: !quiet })
}

/** No next new record follows when something was typed into this one since it was sent. */
function turnBackIfTyped<Result>(turn: SaveTurn<Result>): SaveTurn<Result> {
  const { how, stored } = turn.save
  return how === 'save' || turn.form.text === stored?.sent ? turn : change(dropTyping(turn), { how: 'save' })
}

/** The form starts anew. From now on what is typed is not saved, and counts as such. */
function begin<Result>(turn: SaveTurn<Result>): SaveTurn<Result> {
  const { how, catching } = turn.save
  const passed = catching ? say(turn, { do: 'passTyping' }) : turn
  const clean = { ...passed, form: { ...passed.form, dirty: false } }
  // After a record that was there before, the form of a new one takes the place of this one.
  const isNext = how === 'save-and-new' && clean.form.offersNew && isOfNewRecord(clean.form.record)
  return isNext ? say(set(clean, { created: null }), { do: 'beginNext' }) : say(clean, { do: 'beginStored' })
}

/** What was typed since the save was sent, and goes on being typed, becomes the draft of the form that follows. */
function handOn<Result>(turn: SaveTurn<Result>): Turn<Result> {
  const { record, staysOpen, handsOn, text } = turn.form
  const { id, how, stored, handed } = turn.save
  const closes = how === 'save' && isOfNewRecord(record) && (turn.state.leaving || !staysOpen)
  if (!stored || !closes || !handsOn) return finish(turn)
  if (text === (handed ?? stored.sent)) return finish(handed === null ? turn : begin(turn))
  const handing = change(turn, { stage: 'handing', handed: text })
  return say(handing, { do: 'handOn', id, result: stored.result, base: turn.state.base })
}

/** All is stored, or handed on. */
function finish<Result>(turn: SaveTurn<Result>): Turn<Result> {
  const done = say(lookAgain(turn), { do: 'tellSaved' })
  // Who went on to another screen meanwhile is not called back by what follows a save, such as opening the record.
  return done.form.open && !done.state.leaving ? leadOn(done) : end(dropTyping(done), true)
}

/** The next new record may have been asked for while the draft was being removed. */
function lookAgain<Result>(turn: SaveTurn<Result>): SaveTurn<Result> {
  if (turn.save.begun === 'save-and-new') return turn
  const decided = turnBackIfTyped(turn)
  return decided.save.how === 'save' ? decided : begin(decided)
}

/** Opens what follows a save. It asks nothing: what is not saved was handed on, or stays in the form. */
function leadOn<Result>(turn: SaveTurn<Result>): Turn<Result> {
  const { dirty, staysOpen, record, handsOn } = turn.form
  const { id, how, stored } = turn.save
  if (!stored) return turn
  const { result } = stored
  const leading = change(set(turn, { leading: !dirty || staysOpen }), { stage: 'leading' })
  const lead = { do: 'leadOn', id, result, how } as const
  if (how === 'save-and-new' || !isOfNewRecord(record)) return say(leading, lead)
  // From here on the page is about to show the stored record: in this form, or in another, which gets what is typed.
  if (staysOpen) return say(set(leading, { becoming: true }), lead)
  return handsOn ? say(leading, { do: 'bequeath', result }, lead) : say(leading, lead)
}

function end<Result>(turn: SaveTurn<Result>, saved: boolean): Turn<Result> {
  const { id, followedBy } = turn.save
  const over = set(turn, { saves: turn.state.saves.filter((save) => save.id !== id) })
  const told = say(over, { do: 'end', id, saved })
  const next = startNext(followedBy === null ? told : say(told, { do: 'askOnceDrawn', how: followedBy }))
  // The page may also be a save behind.
  return next.form.version < next.state.base ? next : knowVersion(next)
}

function dropTyping<Result>(turn: SaveTurn<Result>): SaveTurn<Result> {
  return turn.save.catching ? say(change(turn, { catching: false }), { do: 'dropTyping' }) : turn
}

function add<Result>(turn: Turn<Result>, quiet: boolean): SaveTurn<Result> {
  const { saves, nextId } = turn.state
  const none = { catching: false, sent: null, stored: null, handed: null, begun: null, followedBy: null } as const
  const save: Save<Result> = { ...none, id: nextId, how: 'save', quiet, stage: 'checking' }
  return { ...set(turn, { saves: [...saves, save], nextId: nextId + 1 }), save }
}

function change<Result>(turn: SaveTurn<Result>, news: Partial<Save<Result>>): SaveTurn<Result> {
  const save = { ...turn.save, ...news }
  return { ...set(turn, { saves: turn.state.saves.map((one) => (one.id === save.id ? save : one)) }), save }
}

function set<Result, T extends Turn<Result>>(turn: T, news: Partial<SavingState<Result>>): T {
  return { ...turn, state: { ...turn.state, ...news } }
}

function say<Result, T extends Turn<Result>>(turn: T, ...commands: SavingCommand<Result>[]): T {
  return { ...turn, commands: [...turn.commands, ...commands] }
}
